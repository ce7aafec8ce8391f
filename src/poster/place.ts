/** Marks whose left half is blank, and those whose right half is (GB/T 15834); both can be set in half their width. */
const OPENING = /^[（［｛〈《「『【〔〖‘“]$/u;
const CLOSING = /^[），．：；］｝、。〉》」』】〕〗’”]$/u;

const HAN = /\p{Script=Han}/u;
const WESTERN = /[\p{Script=Latin}\p{Nd}]/u;

/** Beside Han, words and figures of the West stand off by an eighth of an em (CSS Text 4, text-autospace). */
const BESIDE = 1 / 8;

/** A face at a size: `em` in pixels, and how wide it sets a piece. */
export type Face = { em: number; measure: (piece: string) => number };

/** A piece and where it begins, in pixels from the line's start. */
type Placed = { text: string; x: number };
export type Line = { placed: Placed[]; width: number };

/**
 * Sets pieces on a line: marks that meet are closed up, and those at either end stand flush (clreq §3.1.6).
 * A font that gives a mark half a width by itself is left alone.
 */
export function place(pieces: readonly string[], { em, measure }: Face): Line {
  const placed: Placed[] = [];
  let x = 0;
  for (const [position, text] of pieces.entries()) {
    const before = pieces[position - 1];
    const after = pieces[position + 1];
    const width = measure(text);
    const half = width > em * 0.9 ? em / 2 : 0;
    const cutBefore =
      OPENING.test(text) && (!before || OPENING.test(before) || CLOSING.test(before));
    const cutAfter = CLOSING.test(text) && (!after || CLOSING.test(after));
    if (before && isMixed(before, text)) x += em * BESIDE;
    if (cutBefore) x -= half;
    placed.push({ text, x });
    x += width - (cutAfter ? half : 0);
  }
  return { placed, width: x };
}

const isMixed = (before: string, after: string) =>
  (HAN.test(before) && WESTERN.test(after)) || (WESTERN.test(before) && HAN.test(after));

/** Shares out what is left of a line, so that its end stands flush with the others'; not where that would tear it apart. */
export function justify(line: Line, to: number): Line {
  const gap = (to - line.width) / Math.max(1, line.placed.length - 1);
  if (gap > line.width / line.placed.length / 2) return line;
  const placed = line.placed.map(({ text, x }, position) => ({ text, x: x + gap * position }));
  return { placed, width: to };
}
