import { canPart, isPause, piecesOf } from "./pieces.ts";
import { type Face, type Line, place } from "./place.ts";
import { setText } from "./set-text.ts";

/** What ending a line at a pause is worth, in square ems of unevenness. */
const PAUSE = 6;

type Setting = { lines: Line[]; cost: number };

/**
 * A headline in the fewest lines it fits, at most `most`, all about as long, ending between words (`breaks`, offsets
 * into the title) and best at a pause; undefined where it does not fit.
 */
export function setHeadline(
  title: string,
  breaks: readonly number[],
  face: Face,
  { width, most }: { width: number; most: number },
): Line[] | undefined {
  const pieces = piecesOf(title);
  const ends = endsOf(pieces, breaks);
  const whole = place(pieces, face).width;
  for (let count = Math.max(1, Math.ceil(whole / width) - 1); count <= most; count += 1) {
    const found = divide(pieces, ends, count, { face, width, ideal: whole / count });
    if (found) return found.lines;
  }
  return undefined;
}

/** The whole title in so many lines at most, where it must be cut. */
export const cutHeadline = (title: string, face: Face, width: number, most: number): Line[] =>
  setText(title, face, width, most).map(({ placed }) =>
    place(
      placed.map(({ text }) => text),
      face,
    ),
  );

/** The numbers of pieces after which a line may end. */
function endsOf(pieces: readonly string[], breaks: readonly number[]): number[] {
  let offset = 0;
  return pieces.flatMap((piece, position) => {
    offset += piece.length;
    const after = pieces[position + 1];
    if (after === undefined || !canPart(piece, after) || after.trim() === "") return [];
    const isBetweenWords = breaks.length === 0 || breaks.includes(offset) || isPause(piece);
    return isBetweenWords ? [position + 1] : [];
  });
}

type Room = { face: Face; width: number; ideal: number };

/** The most even way to set the pieces in exactly `count` lines. */
function divide(
  pieces: readonly string[],
  ends: readonly number[],
  count: number,
  room: Room,
): Setting | undefined {
  const best = new Map<string, Setting | undefined>();

  const from = (start: number, left: number): Setting | undefined => {
    const key = `${start} ${left}`;
    if (!best.has(key)) best.set(key, cheapest(start, left));
    return best.get(key);
  };
  const cheapest = (start: number, left: number): Setting | undefined => {
    const stops = left === 1 ? [pieces.length] : ends.filter((end) => end > start);
    const settings = stops.flatMap((stop) => {
      const row = pieces.slice(start, stop);
      const isAtPause = stop < pieces.length && isPause(row.at(-1) ?? "");
      const line = place(row.join("").endsWith(" ") ? row.slice(0, -1) : row, room.face);
      const rest = left === 1 ? { lines: [], cost: 0 } : from(stop, left - 1);
      if (!rest || line.width > room.width + 0.01) return [];
      const uneven = (line.width - room.ideal) / room.face.em;
      const cost = uneven ** 2 - (isAtPause ? PAUSE : 0) + rest.cost;
      return [{ lines: [line, ...rest.lines], cost }];
    });
    return settings.toSorted((one, other) => one.cost - other.cost)[0];
  };
  return from(0, count);
}
