import { Jieba } from "@node-rs/jieba";
import { dict } from "@node-rs/jieba/dict.js";
import { FUNCTION_WORDS } from "./segment-characters.ts";
import { NEWS_DICTIONARY } from "./segment-dictionary.ts";

export type Word = { text: string; tag: string };

let loaded: Jieba | undefined;

/** Loading takes a quarter of a second, so it waits for the first headline and happens once. */
const jieba = () => (loaded ??= load());

function load() {
  const segmenter = Jieba.withDict(dict);
  segmenter.loadDict(Buffer.from(NEWS_DICTIONARY));
  return segmenter;
}

const icu = new Intl.Segmenter("zh", { granularity: "word" });

/** A name or a word longer than this would leave too few places for a line to end. */
const LONGEST = 6;

/**
 * The words of a run of Han characters. Every segmenter errs, seldom at the same place: a boundary stands only
 * where jieba, with its model for words that are in no dictionary, and ICU both see it.
 * @param run Han characters only
 * @param names words that hold together whatever the segmenters say
 */
export function wordsOf(run: string, names: readonly string[] = []): Word[] {
  const found = longestName(run, names);
  if (!found) return agreed(run);
  const { name, start } = found;
  return [
    ...wordsOf(run.slice(0, start), names),
    { text: name, tag: "nz" },
    ...wordsOf(run.slice(start + name.length), names),
  ];
}

/**
 * The longest name inside a run. One of two characters counts only where words end on both sides of it: 本地 is
 * no word in 日本地图.
 */
function longestName(run: string, names: readonly string[]) {
  const inside = names
    .map((name) => ({ name, start: run.indexOf(name) }))
    .filter(({ name, start }) => start >= 0 && name.length > 1 && name.length <= LONGEST);
  if (inside.length === 0) return undefined;
  const limits = new Set([0, ...ends(jieba().cut(run, false))]);
  return inside
    .filter(({ name, start }) => {
      return name.length > 2 || (limits.has(start) && limits.has(start + name.length));
    })
    .toSorted((a, b) => b.name.length - a.name.length)
    .at(0);
}

/** Joins jieba's words until one ends where ICU sees an end too; a join that grows too long is left undone. */
function agreed(run: string): Word[] {
  const limits = new Set(ends([...icu.segment(run)].map(({ segment }) => segment)));
  const words: Word[] = [];
  let open: Word[] = [];
  let at = 0;
  for (const word of jieba().tag(run, true).flatMap(undoBadGuess)) {
    open.push(word);
    at += word.text.length;
    if (!limits.has(at)) continue;
    words.push(...merged(open));
    open = [];
  }
  return [...words, ...open];
}

const merged = (words: readonly Word[]): readonly Word[] =>
  words.length === 1 || textOf(words).length > LONGEST ? words : [{ text: textOf(words), tag: "" }];

const textOf = (words: readonly Word[]) => words.map(({ text }) => text).join("");

/** The model joins 棚到 in 批发棚到早上; a word it made up with a word of grammar at either end is none. */
function undoBadGuess({ word, tag }: { word: string; tag: string }): Word[] {
  const isGuess = tag === "x" && word.length > 1;
  const isBad = isGuess && [word.at(0), word.at(-1)].some((end) => FUNCTION_WORDS.has(end ?? ""));
  return isBad
    ? jieba()
        .tag(word, false)
        .map((part) => ({ text: part.word, tag: part.tag }))
    : [{ text: word, tag }];
}

/** Where words end, counted from the beginning of the first. */
function ends(words: readonly string[]): number[] {
  const found: number[] = [];
  for (const word of words) found.push((found.at(-1) ?? 0) + word.length);
  return found;
}
