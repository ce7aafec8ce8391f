import type { Span } from "./sentences.ts";

/** Cuts a sentence into parts of about the same length, none longer than `limit` Han characters, after its commas where it can. */
export function cutLong(text: string, span: Span, limit: number): Span[] {
  const parts: Span[] = [];
  let { start } = span;
  while (lengthOf(text.slice(start, span.end)) > limit) {
    const left = lengthOf(text.slice(start, span.end));
    const cut = placeToCut(text, start, span.end, limit, left / Math.ceil(left / limit));
    parts.push({ start, end: cut });
    start = cut;
  }
  return [...parts, { start, end: span.end }];
}

/** How long a text is when read, in Han characters: a Latin letter takes about a third of the time of one. */
export function lengthOf(text: string): number {
  let length = 0;
  for (const character of text) length += character < "⺀" ? 0.35 : 1;
  return length;
}

/** The best place within the limit: the comma nearest to `wanted`, else a weaker mark, else between two characters. */
function placeToCut(text: string, start: number, end: number, limit: number, wanted: number) {
  let length = 0;
  let last = start;
  const found: { at: number; far: number; rank: number }[] = [];
  for (const character of text.slice(start, end)) {
    length += lengthOf(character);
    if (length > limit) break;
    last += character.length;
    const rank = rankOf(text, last);
    if (rank !== undefined) found.push({ at: last, far: Math.abs(length - wanted), rank });
  }
  const [best] = found.toSorted((one, other) => one.rank - other.rank || one.far - other.far);
  return best?.at ?? Math.max(last, start + 1);
}

/** How well a part may end before `at`, the best being 0; undefined where a word or a number would be torn. */
function rankOf(text: string, at: number): number | undefined {
  const before = text[at - 1] ?? "";
  const after = text[at] ?? "";
  // A closing mark stays with what it closes.
  if (/[”’」』）》，；：、。！？]/u.test(after)) return undefined;
  if (/[，；]/u.test(before)) return 0;
  // 19：16 is a time.
  if (before === "：") return /\d/u.test(after) ? undefined : 0;
  if (/[,;:]/u.test(before) && after === " ") return 0;
  if (/[、”』」）》—…]/u.test(before)) return 1;
  if (/\s/u.test(before)) return 2;
  if (/[“『「（《]/u.test(before)) return undefined;
  return /[\w.,:%/-]/u.test(before) && /[\w.,:%/-]/u.test(after) ? undefined : 3;
}
