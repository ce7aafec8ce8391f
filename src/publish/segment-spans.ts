import { TRANSLITERATION } from "./segment-characters.ts";
import type { Joint } from "./segment-joints.ts";
import type { Token } from "./segment-tokens.ts";

/** A foreign name in parts: 奥列格·伊万诺维奇. */
const FOREIGN_NAME = new RegExp(
  `[${TRANSLITERATION}]{1,6}(?:[·•‧・][${TRANSLITERATION}]{1,6})+`,
  "gu",
);

/** A slogan, nickname or title short enough to stay on one line with its quotation marks. */
const QUOTED =
  /“[^“”]{1,6}”|‘[^‘’]{1,6}’|「[^「」]{1,6}」|『[^『』]{1,6}』|《[^《》]{1,8}》|（[^（）]{1,6}）/gu;

/** Tightens the joints inside stretches of a headline that belong on one line: never within a name, seldom within quotes. */
export function holdSpans(
  title: string,
  tokens: readonly Token[],
  joints: readonly Joint[],
): Joint[] {
  const names = spansOf(title, FOREIGN_NAME);
  const quoted = spansOf(title, QUOTED);
  return tokens.map(({ start }, index) => {
    if (names.some(isAround(start))) return "never";
    const found = joints[index] ?? "never";
    return found === "free" && quoted.some(isAround(start)) ? "loose" : found;
  });
}

type Span = { from: number; to: number };

const isAround =
  (at: number) =>
  ({ from, to }: Span) =>
    from < at && at < to;

const spansOf = (title: string, pattern: RegExp): Span[] =>
  [...title.matchAll(pattern)].map(({ index, 0: text }) => ({
    from: index,
    to: index + text.length,
  }));
