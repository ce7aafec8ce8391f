import {
  constants,
  copyFileSync,
  linkSync,
  mkdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname } from "node:path";
import { brotliCompressSync, constants as zlib, gzipSync } from "node:zlib";

/** Below this a text travels in one packet as it is, in bytes. */
const SMALL = 1_000;

/** How hard a text is compressed: `best` what is made once and sent often, `quick` what is made by the ten thousand. */
export type Effort = "best" | "quick";

/** Of an article's page, 11 of brotli takes 6 % less than 8, and 27 times as long; 9 takes as much and 8 times as long. */
const LEVELS: Record<Effort, { brotli: number; gzip: number }> = {
  best: { brotli: 11, gzip: 9 },
  quick: { brotli: 8, gzip: 7 },
};

/** What is added to the name of a text for its compressed copies. */
export const TWINS = [".br", ".gz"];

/**
 * Writes a text, and compressed copies of it beside it.
 * @throws Error where the disk refuses; what was there before is then still there
 */
export function writeText(file: string, text: Uint8Array, effort: Effort) {
  mkdirSync(dirname(file), { recursive: true });
  if (text.length < SMALL) for (const twin of TWINS) rmSync(file + twin, { force: true });
  else {
    const { brotli, gzip } = LEVELS[effort];
    const params = {
      [zlib.BROTLI_PARAM_QUALITY]: brotli,
      [zlib.BROTLI_PARAM_SIZE_HINT]: text.length,
    };
    put(`${file}.br`, brotliCompressSync(text, { params }));
    put(`${file}.gz`, gzipSync(text, { level: gzip }));
  }
  put(file, text);
}

/** Puts a picture, a film, a paper in place: as a second name of the same file, or as a copy where that cannot be. */
export function writeFile(file: string, source: string) {
  mkdirSync(dirname(file), { recursive: true });
  replace(file, (temporary) => {
    try {
      linkSync(source, temporary);
    } catch {
      copyFileSync(source, temporary, constants.COPYFILE_FICLONE);
    }
  });
}

const put = (file: string, bytes: Uint8Array) =>
  replace(file, (temporary) => writeFileSync(temporary, bytes));

/** Readers see the old file or the new one, never a part. */
function replace(file: string, write: (temporary: string) => void) {
  const temporary = `${file}.tmp`;
  try {
    rmSync(temporary, { force: true });
    write(temporary);
    renameSync(temporary, file);
  } finally {
    // To rename one name of a file to another does nothing.
    rmSync(temporary, { force: true });
  }
}
