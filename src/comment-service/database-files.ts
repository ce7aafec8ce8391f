import { statSync } from "node:fs";

/** No SQLite database is smaller than its smallest page (sqlite.org/fileformat.html, 1.3.2). */
const SMALLEST_PAGE = 512;

/**
 * Remembers which files these are; the function it returns throws once one of them was deleted, replaced or
 * emptied. SQLite itself goes on writing to a file that has no name any more, and what it acknowledges then is lost.
 * The files are only ever asked about: closing one that SQLite has open would drop its locks
 * (sqlite.org/howtocorrupt.html, 2.2).
 */
export function keepWatch([database, log]: [database: string, log: string]): () => void {
  const watched = [
    { path: database, inode: statSync(database).ino, smallest: SMALLEST_PAGE },
    { path: log, inode: statSync(log).ino, smallest: 0 },
  ];
  return () => {
    for (const { path, inode, smallest } of watched) {
      const now = statSync(path, { throwIfNoEntry: false });
      if (now?.ino !== inode || now.size < smallest) {
        throw new Error(`${path} was deleted, replaced or emptied while in use`);
      }
    }
  };
}
