import { holdSpans } from "./segment-spans.ts";
import { joint, type Joint } from "./segment-joints.ts";
import { type Token, tokensOf } from "./segment-tokens.ts";

/** So many characters fit one line of the narrowest phone; what is longer must offer a break. */
const LONGEST = 8;

/**
 * Where the lines of a headline may end so that no word is torn: UTF-16 offsets into `title`, rising, each
 * greater than 0 and less than its length. An empty list says that the browser's own rules serve best: titles
 * without Han characters, and Japanese ones, whose words are not known here.
 * @param title a headline of any length in any script
 * @param names words to hold together that no dictionary has: names of channels and places, keywords
 */
export function titleBreaks(title: string, names: readonly string[] = []): number[] {
  if (!/\p{Script=Han}/u.test(title) || /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(title)) {
    return [];
  }
  const tokens = tokensOf(title, names);
  const joints = holdSpans(
    title,
    tokens,
    tokens.map((_, index) => jointBefore(tokens, index)),
  );
  return lineStarts(tokens, joints)
    .map(({ start }) => start)
    .filter((start) => start > 0);
}

function jointBefore(tokens: readonly Token[], index: number): Joint {
  const [left, right] = [tokens[index - 1], tokens[index]];
  return left && right
    ? joint({ before: tokens[index - 2], left, right, after: tokens[index + 1] })
    : "free";
}

/** The tokens that may begin a line: after every free joint, and where that leaves too much, after a loose one. */
function lineStarts(tokens: readonly Token[], joints: readonly Joint[]): Token[] {
  const firsts = tokens
    .keys()
    .filter((index) => joints[index] === "free")
    .toArray();
  return firsts.flatMap((first, at) => shorten(first, firsts[at + 1] ?? tokens.length));

  /** Halves the tokens from `first` until no part is too long or none can be halved. */
  function shorten(first: number, end: number): Token[] {
    const size = width(first, end);
    const [middle] = tokens
      .keys()
      .filter((index) => index > first && index < end && joints[index] === "loose")
      .toArray()
      .toSorted(
        (a, b) => Math.abs(size - 2 * width(first, a)) - Math.abs(size - 2 * width(first, b)),
      );
    if (size <= LONGEST || middle === undefined) return tokens.slice(first, first + 1);
    return [...shorten(first, middle), ...shorten(middle, end)];
  }

  function width(first: number, end: number) {
    return tokens.slice(first, end).reduce((sum, { text }) => sum + text.length, 0);
  }
}
