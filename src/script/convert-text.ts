import { type Dictionary, type Piece, piecesOf } from "./dictionary.ts";

/**
 * Converts a text that stands in several parts, such as a sentence of which some words are marked: as one, since a word may
 * stand across two of them, and handed back in as many.
 * @param names words that stay as they are
 */
export function convertParts(
  parts: readonly string[],
  dictionary: Dictionary,
  names: readonly string[] = [],
): string[] {
  const ends = endsOf(parts);
  const converted = parts.map(() => "");
  let at = 0;
  let part = 0;
  for (const { from, to } of piecesAround(parts.join(""), dictionary, names)) {
    // What changes its length cannot be shared out, and stands where it begins.
    const shares = from.length === to.length ? to.split("") : [to];
    for (const [place, share] of shares.entries()) {
      while (at + place >= (ends[part] ?? Infinity)) part += 1;
      converted[part] += share;
    }
    at += from.length;
  }
  return converted;
}

export const convertText = (text: string, dictionary: Dictionary, names?: readonly string[]) =>
  convertParts([text], dictionary, names).join("");

function piecesAround(text: string, dictionary: Dictionary, names: readonly string[]): Piece[] {
  const longer = names.filter((name) => name.length > 1 && text.includes(name));
  if (longer.length === 0) return piecesOf(text, dictionary);
  const pattern = longer
    .toSorted((one, other) => other.length - one.length)
    .map((name) => name.replaceAll(/[$()*+.?[\\\]^{|}]/g, "\\$&"))
    .join("|");
  return text
    .split(new RegExp(`(${pattern})`))
    .flatMap((stretch, at) =>
      at % 2 === 1 ? [{ from: stretch, to: stretch }] : piecesOf(stretch, dictionary),
    );
}

function endsOf(parts: readonly string[]): number[] {
  let end = 0;
  return parts.map(({ length }) => (end += length));
}

/** Where the break places of a title are in another script. */
export function convertBreaks(
  title: string,
  breaks: readonly number[],
  dictionary: Dictionary,
  names?: readonly string[],
): number[] {
  const ends = [...new Set(breaks)].toSorted((one, other) => one - other);
  const words = [0, ...ends].map((start, at) => title.slice(start, ends[at]));
  return endsOf(convertParts(words, dictionary, names)).slice(0, -1);
}
