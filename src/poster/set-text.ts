import { canPart, piecesOf } from "./pieces.ts";
import { type Face, justify, type Line, place } from "./place.ts";

/**
 * Running text in justified lines of this width, in pixels. What is more than `most` lines is cut, which an ellipsis
 * tells.
 */
export function setText(text: string, face: Face, width: number, most = Infinity): Line[] {
  const rows = breakText(text, face, width);
  const shown = rows.slice(0, most);
  const last = shown.at(-1);
  if (last && rows.length > most) shown.splice(-1, 1, cutShort(last, face, width));
  return shown.map((row, position) => {
    const line = place(row, face);
    return position < shown.length - 1 ? justify(line, width) : line;
  });
}

/** The pieces of each line: as many as fit, up to the last place where it may end. */
function breakText(text: string, face: Face, width: number): string[][] {
  const waiting = piecesOf(text).flatMap((piece) => shortened(piece, face, width));
  const rows: string[][] = [];
  while (waiting.length > 0) {
    const row = waiting.splice(0, fitting(waiting, face, width));
    while (isBlank(waiting[0])) waiting.shift();
    if (isBlank(row.at(-1))) row.pop();
    rows.push(row);
  }
  return rows;
}

/** How many of these pieces make the next line; where none of its ends is a good one, as many as fit. */
function fitting(pieces: readonly string[], face: Face, width: number): number {
  let good = 0;
  let count = 1;
  for (; count <= pieces.length; count += 1) {
    const row = pieces.slice(0, isBlank(pieces[count - 1]) ? count - 1 : count);
    if (place(row, face).width > width + 0.01) break;
    const after = pieces[count];
    if (after === undefined || canPart(pieces[count - 1] ?? "", after)) good = count;
  }
  return good || Math.max(1, count - 1);
}

/** A word that is wider than a line is broken anywhere. */
const shortened = (piece: string, { measure }: Face, width: number): string[] =>
  measure(piece) > width ? Array.from(piece) : [piece];

function cutShort(row: readonly string[], face: Face, width: number): string[] {
  const kept = [...row];
  while (kept.length > 1 && place([...kept, "……"], face).width > width) kept.pop();
  while (/^[，。、；：！？\s]$/u.test(kept.at(-1) ?? "")) kept.pop();
  return [...kept, "……"];
}

const isBlank = (piece: string | undefined) => piece !== undefined && piece.trim() === "";
