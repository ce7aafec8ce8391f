import { unitAtStart } from "./segment-numbers.ts";
import { wordsOf } from "./segment-words.ts";

/**
 * A piece of a headline that holds together by itself. `tag` is the part of speech of a Han word as jieba
 * names it, empty where it is not known.
 */
export type Token = { text: string; start: number; kind: Kind; tag: string };
type Kind = "han" | "number" | "word" | "space" | "open" | "close" | "dash" | "bar" | "other";

/** A letter or figure of any script but Han, which has no spaces between its words. */
const LETTER = String.raw`[[\p{L}\p{N}]--\p{Script=Han}]`;

/**
 * One alternative per kind, tried in this order. 丨 (U+4E28) is a Han character that headlines use as a bar.
 * The classes of punctuation are those of clreq 3.1.3 (prohibition rules for line start and line end).
 */
const KINDS: readonly [Kind, RegExp][] = [
  ["bar", /[丨｜|]/uy],
  ["han", /(?:(?!丨)\p{Script=Han}\p{M}*)+/uy],
  ["number", /[\p{Nd}](?:[\p{Nd}]|[.,:：/+×~～-](?=\p{Nd}))*[%％‰℃°]?(?![\p{Nd}A-Za-z])/uy],
  ["word", new RegExp(`${LETTER}(?:${LETTER}|[\\p{M}%'’_+]|[.&@#\\/:\\-](?=${LETTER}))*`, "vy")],
  ["space", /\s+/uy],
  ["open", /[“‘（《〈【「『〔〖［｛([{]/uy],
  ["close", /[，。：；、？！”’）》〉】」』〕〗］｝．,.:;?!)\]}]\p{M}*/uy],
  ["dash", /—+|…+|⸺/uy],
  ["other", /[^]\p{M}*/uy],
];

/** A headline in tokens, without a gap; Han text in its words, with `names` held together. */
export function tokensOf(title: string, names: readonly string[]): Token[] {
  const tokens: Token[] = [];
  for (let start = 0; start < title.length;) {
    const [kind, text] = match(title, start);
    const found = kind === "han" ? hanWords(text, tokens, names) : [{ text, tag: "" }];
    for (const { text: word, tag } of found) {
      tokens.push({ text: word, start, kind, tag });
      start += word.length;
    }
  }
  return tokens;
}

function match(title: string, start: number): readonly [Kind, string] {
  for (const [kind, pattern] of KINDS) {
    pattern.lastIndex = start;
    const text = pattern.exec(title)?.[0];
    if (text) return [kind, text];
  }
  return ["other", title.slice(start)];
}

/** After a number in digits the unit is cut off first, or 12 路能不能 would be read 路能|不能. */
function hanWords(run: string, before: readonly Token[], names: readonly string[]) {
  const last = before.findLast(({ kind }) => kind !== "space");
  const unit = last?.kind === "number" ? unitAtStart(run) : "";
  const words = wordsOf(run.slice(unit.length), names);
  return unit ? [{ text: unit, tag: "unit" }, ...words] : words;
}
