import { convertBreaks, convertText } from "./convert-text.ts";
import { convertMarked } from "./convert-marked.ts";
import type { Dictionary } from "./dictionary.ts";
import { isObject } from "./is-object.ts";

/** The fields of content that hold running text, which may have marks, and how many lists deep. */
const TEXTS = new Map([
  ["text", 0],
  ["items", 1],
  ["head", 1],
  ["transcript", 1],
  ["rows", 2],
]);

/** The fields that hold plain words, or a list of them. */
const WORDS = new Set(
  ["title", "introTitle", "subTitle", "originalTitle", "summary", "tagline", "caption"].concat([
    "credit",
    "alt",
    "name",
    "label",
    "source",
    "shared",
    "keywords",
    "sponsors",
    "authors",
    "author",
    "editor",
    "proofreader",
  ]),
);

/** Whose values keep their spelling, where they stand and in all the text of the same story: people, and what a newsroom lists. */
const NAMES = new Set(["authors", "author", "editor", "proofreader", "protectedWords"]);

/**
 * A desk in the place of a person, which is words like any others: 本报文化组, 本刊编辑部, 新华社. A name may end in 台, so
 * before that there is more than a name is long.
 */
const DESK = /本[报報刊台臺社网網]|记者组|記者組|编辑部|編輯部|[组組部社网網]$|...[台臺]$/u;

export type Manner = {
  dictionary: Dictionary;
  /** Whether text in this language is to be converted. */
  concerns: (language: string) => boolean;
  /** The language of what says nothing of its own. */
  language: string;
  /** Words that stay as they are. */
  names: readonly string[];
};

/**
 * Content with its words in another script: addresses, ids, names and program text stay, and the places where a title may
 * break move with its words.
 */
export function convertContent<T>(content: T, manner: Manner): T;
export function convertContent(content: unknown, manner: Manner): unknown {
  if (Array.isArray(content)) return content.map((one: unknown) => convertContent(one, manner));
  if (!isObject(content) || isKept(content)) return content;
  const inside = mannerOf(content, manner);
  const converted = Object.entries(content).map(([field, value]: [string, unknown]) => [
    field,
    convertField(field, value, inside),
  ]);
  return { ...Object.fromEntries(converted), ...breaksOf(content, inside) };
}

/** Program text, and what is looked up by its very words: licences and filings. */
const isKept = (value: object) =>
  ("type" in value && value.type === "code") ||
  ["number", "icp", "police"].some((field) => field in value);

function mannerOf(value: object, manner: Manner): Manner {
  const own = "lang" in value && typeof value.lang === "string" ? value.lang : manner.language;
  return { ...manner, language: own, names: [...manner.names, ...namesIn(value)] };
}

/** The words that an article, a story or the portal's settings keep as they are. */
export const namesIn = (value: object): string[] =>
  Object.entries(value).flatMap(([field, names]: [string, unknown]) =>
    NAMES.has(field) ? [names].flat().filter(isName(field)) : [],
  );

const isName =
  (field: string) =>
  (name: unknown): name is string =>
    typeof name === "string" && (field === "protectedWords" || !DESK.test(name));

function convertField(field: string, value: unknown, manner: Manner): unknown {
  const depth = TEXTS.get(field);
  const isWords = depth !== undefined || WORDS.has(field);
  if (!isWords) return convertContent(value, manner);
  if (!manner.concerns(manner.language)) return value;
  if (depth !== undefined) return convertTexts(value, depth, manner);
  return convertWords(value, manner);
}

function convertTexts(value: unknown, depth: number, manner: Manner): unknown {
  return depth > 0 && Array.isArray(value)
    ? value.map((one: unknown) => convertTexts(one, depth - 1, manner))
    : convertMarked(value, manner.dictionary, manner.names);
}

function convertWords(value: unknown, manner: Manner): unknown {
  if (typeof value === "string") return convertText(value, manner.dictionary, manner.names);
  return Array.isArray(value)
    ? value.map((one: unknown) => convertWords(one, manner))
    : convertContent(value, manner);
}

function breaksOf(value: object, { concerns, language, dictionary, names }: Manner) {
  if (!("title" in value && "breaks" in value) || !concerns(language)) return {};
  const { title, breaks } = value;
  if (typeof title !== "string" || !isNumbers(breaks)) return {};
  return { breaks: convertBreaks(title, breaks, dictionary, names) };
}

export const isNumbers = (value: unknown): value is number[] =>
  Array.isArray(value) && value.every((one) => typeof one === "number");
