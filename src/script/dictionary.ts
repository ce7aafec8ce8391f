/** A stretch of text and what stands for it in the other script. */
export type Piece = { from: string; to: string };

/** A dictionary of characters and phrases, ready to be looked up. */
export type Dictionary = {
  entries: ReadonlyMap<string, string>;
  /** The length of the longest entry that begins with a character, in UTF-16 units. */
  longest: ReadonlyMap<string, number>;
};

/** Stands in an entry's value for a character that becomes what it becomes by itself. */
const USUAL = ".";

/**
 * Reads a dictionary as `writeDictionary` wrote it: entries apart by `|`, each a character or phrase and, after a space,
 * what it becomes. A phrase alone becomes what its characters become, and only keeps them together.
 */
export function readDictionary(text: string): Dictionary {
  const entries = new Map<string, string>();
  const longest = new Map<string, number>();
  for (const line of text.split("|")) {
    const [key = "", value = USUAL.repeat(key.length)] = line.split(" ");
    const usual = (character: string, at: number) =>
      character === USUAL ? (entries.get(key[at] ?? "") ?? key[at]) : character;
    entries.set(key, key.length > 1 ? Array.from(value, usual).join("") : value);
    const first = key.charAt(0);
    longest.set(first, Math.max(longest.get(first) ?? 0, key.length));
  }
  return { entries, longest };
}

/** The other way round: characters first, since phrases are written by them. */
export function writeDictionary(entries: ReadonlyMap<string, string>): string {
  return [...entries]
    .toSorted(([one], [other]) => one.length - other.length || (one < other ? -1 : 1))
    .map(([key, value]) => {
      if (key.length === 1 || value.length !== key.length) return `${key} ${value}`;
      const short = Array.from({ length: key.length }, (_, at) =>
        value.charAt(at) === (entries.get(key.charAt(at)) ?? key.charAt(at))
          ? USUAL
          : value.charAt(at),
      ).join("");
      return /^\.+$/.test(short) ? key : `${key} ${short}`;
    })
    .join("|");
}

/** Cuts a text into the longest entries of the dictionary, from the left; what is in none stands for itself. */
export function piecesOf(text: string, { entries, longest }: Dictionary): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < text.length;) {
    let length = Math.min(longest.get(text.charAt(at)) ?? 1, text.length - at);
    while (length > 1 && !entries.has(text.slice(at, at + length))) length -= 1;
    const from = text.slice(at, at + length);
    pieces.push({ from, to: entries.get(from) ?? from });
    at += length;
  }
  return pieces;
}
