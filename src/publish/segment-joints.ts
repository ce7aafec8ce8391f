import { BACKWARD, COMPLEMENTS, FORWARD, PARTICLES } from "./segment-characters.ts";
import { isMeasured, isNumber } from "./segment-numbers.ts";
import type { Token } from "./segment-tokens.ts";

/** Whether a line may end between two tokens: freely, only to shorten what is too long, or never. */
export type Joint = "free" | "loose" | "never";

/** The place between `left` and `right`, with the tokens around them. */
type Place = { before: Token | undefined; left: Token; right: Token; after: Token | undefined };

/**
 * Judges one place in a headline, by the rules of Chinese line breaking (clreq 3.1.3; GB/T 15834-2011 5.1) and
 * by what a copy editor would not tear apart.
 */
export const joint = (place: Place): Joint =>
  atPunctuation(place) ?? atNumber(place) ?? atLetter(place) ?? betweenWords(place);

function atPunctuation({ before, left, right, after }: Place): Joint | undefined {
  if (["space", "close", "dash", "bar", "other"].includes(right.kind)) return "never";
  if (["open", "other"].includes(left.kind)) return "never";
  if (PARTICLES.has(right.text) || right.text.startsWith("的")) return "never";
  // The space in 12 路 is for the eye; number and unit stay one.
  if (left.kind === "space") return before && isMeasured(before, right) ? "never" : "free";
  if (["close", "dash", "bar"].includes(left.kind)) return "free";
  if (right.kind === "open") return leanOf(left, before, after) === "forward" ? "loose" : "free";
  return undefined;
}

function atNumber({ before, left, right }: Place): Joint | undefined {
  if (isMeasured(left, right)) return "never";
  if (left.kind === "number") return "loose";
  if (right.kind !== "number") return undefined;
  if (left.text === "第" || left.kind !== "han") return "never";
  if (left.tag === "unit") return "loose";
  return leanOf(left, before, right) === "forward" ? "loose" : "free";
}

/** A single letter is half a word: A股, 维生素C. */
function atLetter({ left, right }: Place): Joint | undefined {
  if (left.kind === right.kind) return undefined;
  return isLetter(left) || isLetter(right) ? "never" : undefined;
}

const isLetter = ({ kind, text }: Token) => kind === "word" && text.length === 1;

/** Words of one character lean on a neighbour, so that no line ends or begins with a stray one. */
function betweenWords({ before, left, right, after }: Place): Joint {
  // 一块|一块
  if (left.text === right.text) return "never";
  const mustLean = !isText(before) && isSingle(left) && left.tag !== "unit";
  const isLeftTaken = mustLean || leanOf(left, before, right) === "forward";
  const isRightTaken =
    (!isText(after) && isSingle(right)) || leanOf(right, left, after) === "backward";
  // What is measured stands by its measure: 两本|旧账; a word guessed there (半条|街放) may begin with it.
  const isMeasure =
    ["m", "unit"].includes(left.tag) && /^(?:n|x|$)/.test(right.tag) && !isSingle(right);
  return isLeftTaken || isRightTaken || isMeasure ? "loose" : "free";
}

const isText = (token: Token | undefined) =>
  token !== undefined && ["han", "number", "word", "open"].includes(token.kind);

const isSingle = ({ kind, text }: Token) => kind === "han" && text.length === 1;

/** Between two numbers: 8℃至10℃, 三到五天. */
const RANGE = new Set("至到和与或及");

type Lean = "forward" | "backward" | undefined;

/** Where a word of one character belongs; undefined for longer ones. */
function leanOf(token: Token, before: Token | undefined, after: Token | undefined): Lean {
  const { text, tag } = token;
  if (!isSingle(token)) return undefined;
  if (PARTICLES.has(text) || tag === "unit") return "backward";
  if (before && isNumber(before) && !RANGE.has(text)) return "backward";
  if (text === "半" && before?.tag === "m") return "backward";
  if (after && "的地得".includes(after.text)) return "backward";
  if (after && COMPLEMENTS.has(after.text) && isVerb(token)) return "forward";
  if (COMPLEMENTS.has(text)) return before && isVerb(before) ? "backward" : "forward";
  if (FORWARD.has(text)) return "forward";
  if (BACKWARD.has(text)) return "backward";
  return /^(?:[vpdarcm]|nr)/.test(tag) ? "forward" : "backward";
}

/** Jieba tags many verbs of one character as something rare, but hardly a noun as one. */
const isVerb = (token: Token) =>
  token.tag.startsWith("v") ||
  FORWARD.has(token.text) ||
  (isSingle(token) && !PARTICLES.has(token.text) && !token.tag.startsWith("n"));
