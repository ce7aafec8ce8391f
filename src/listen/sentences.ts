import { cutLong } from "./cut-long.ts";

/** A stretch of text, in UTF-16 units. */
export type Span = { start: number; end: number };

/** Marks that close what a sentence stands in; they stay with it. */
const CLOSING = /[”’」』〗】》〉）)\]"']/u;

/** After these a quotation that ended like a sentence was only a part of one: “好！”，他说。 */
const GOES_ON = /[，、：；,;:—]/u;

/** Latin abbreviations that end in a full stop and no sentence. */
const ABBREVIATION =
  /(?:^|[^\p{Script=Latin}\p{N}])(?:mr|mrs|ms|dr|prof|st|jr|sr|no|vs|etc|inc|ltd|co|corp|fig|vol|pp|ed|cf|dept|gen|gov|rev|\p{Script=Latin}(?:\.\p{Script=Latin})*)$/iu;

/**
 * The sentences of a Chinese text, which may hold Latin ones, in order. Nothing but white space lies between them. One
 * that is longer than `limit` (in Han characters) is cut at its commas.
 */
export function splitSentences(text: string, limit: number): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const end = endOfSentence(text, at);
    if (end === undefined) continue;
    spans.push({ start, end });
    start = end;
    at = end - 1;
  }
  spans.push({ start, end: text.length });
  return spans
    .map((span) => trimmed(text, span))
    .filter((span) => isSpoken(text, span))
    .flatMap((span) => cutLong(text, span, limit));
}

/** Where the sentence ends whose last mark stands at `at`; undefined where none ends there. */
function endOfSentence(text: string, at: number): number | undefined {
  const mark = text[at] ?? "";
  if (mark === "\n") return at + 1;
  if (!/[。！？!?．.…]/u.test(mark)) return undefined;

  const afterMarks = skip(text, at, /[。！？!?．.…]/u);
  const end = skip(text, afterMarks, CLOSING);
  const marks = text.slice(at, afterMarks);
  const closing = text.slice(afterMarks, end);
  const next = text[end] ?? "";
  // In the name of a work: 《怎么办？》
  if (/[》〉]/u.test(closing) && next.trim() !== "") return undefined;
  if (closing !== "" && GOES_ON.test(next)) return undefined;
  if (/[。！？．]/u.test(marks)) return isDecimal(text, at, end) ? undefined : end;
  // An ellipsis breaks off, and the sentence may go on after it.
  if (marks.includes("…")) return next.trim() === "" || /[“「『]/u.test(next) ? end : undefined;
  return endsLatin(text, at, marks, end) ? end : undefined;
}

/** A full-width stop between digits. */
const isDecimal = (text: string, at: number, end: number) =>
  text[at] === "．" && /\d/u.test(text[at - 1] ?? "") && /\d/u.test(text[end] ?? "");

/** Latin marks also stand in numbers, addresses and abbreviations. */
function endsLatin(text: string, at: number, marks: string, end: number): boolean {
  const next = text[end] ?? "";
  if (/[!?]/u.test(marks)) return !/[\w&=/.]/u.test(next);
  if (next.trim() !== "") return false;
  const following = text.slice(end).trimStart();
  if (/^\p{Ll}/u.test(following)) return false;
  const isAbbreviated = marks === "." && ABBREVIATION.test(text.slice(Math.max(0, at - 12), at));
  return following === "" || !isAbbreviated;
}

function skip(text: string, at: number, marks: RegExp): number {
  let end = at;
  while (end < text.length && marks.test(text[end] ?? "")) end += 1;
  return end;
}

function trimmed(text: string, { start, end }: Span): Span {
  const said = text.slice(start, end);
  return { start: end - said.trimStart().length, end: start + said.trimEnd().length };
}

/** Marks alone are not read. */
const isSpoken = (text: string, { start, end }: Span) =>
  /[\p{L}\p{N}]/u.test(text.slice(start, end));
