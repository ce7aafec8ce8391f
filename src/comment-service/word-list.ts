import { readFile, stat } from "node:fs/promises";
import { bareOf } from "./text-hash.ts";

/** Words that comments may not hold, and words for which they wait. */
export type WordList = {
  rejects: (text: string) => boolean;
  holds: (text: string) => boolean;
};

const NO_WORDS: WordList = { rejects: () => false, holds: () => false };

/**
 * Reads a list of words: a word or phrase a line, comments that hold it wait for a moderator; a line that begins with `!` is of a
 * word that is refused, one that begins with `#` is a remark. Spaces, marks, width and case make no difference.
 */
function parseWords(text: string): WordList {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
  const refused = bare(lines.filter((line) => line.startsWith("!")));
  const held = bare(lines.filter((line) => !line.startsWith("!")));
  return { rejects: has(refused), holds: has(held) };
}

const bare = (words: string[]) => words.map(bareOf).filter((word) => word !== "");

const has = (words: string[]) => (body: string) => {
  const sought = bareOf(body);
  return words.some((word) => sought.includes(word));
};

/** The list in a file, read again once it has changed; a file that cannot be read any more leaves the list as it was. */
export function watchWords(path: string | undefined): () => Promise<WordList> {
  const known = { stamp: "", words: NO_WORDS };
  return async () => {
    if (path === undefined) return NO_WORDS;
    const stats = await stat(path, { bigint: true }).catch(() => undefined);
    const stamp = `${stats?.ino} ${stats?.mtimeNs} ${stats?.size}`;
    if (stats && stamp !== known.stamp) {
      const text = await readFile(path, "utf8").catch(() => undefined);
      if (text !== undefined) Object.assign(known, { stamp, words: parseWords(text) });
    }
    return known.words;
  };
}
