import { mkdir, readdir, rename, rm, rmdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Memory } from "./build-memory.ts";
import { digest } from "./digest.ts";
import type { Draft } from "./draft.ts";
import type { SeenFiles } from "./seen-files.ts";

/** So many files are open at once; the default limit of a process is 1,024. */
const AT_ONCE = 64;

/** Folders in which every .json file is derived, so that one that was not derived now is left over. */
const FOLDERS = ["channels", "related", "months"];

/**
 * Makes the derived files below `dir` be `drafts`: writes those whose bytes differ and removes those left over.
 * @param drafts by path below `dir`, to be stored as JSON
 */
export async function syncFiles(
  dir: string,
  drafts: ReadonlyMap<string, Draft<unknown>>,
  memory: Memory,
  files: SeenFiles,
) {
  const known = memory.derived;
  memory.derived = new Map();
  const written = await inBatches([...drafts], async ([path, { of, make }]) => {
    const before = known.get(path);
    if (before?.of === of && isThere(files, path, before.version)) {
      memory.derived.set(path, before);
      return [];
    }
    const text = JSON.stringify(make());
    const version = digest(text);
    memory.derived.set(path, { of, version });
    if (isThere(files, path, version)) return [];
    await write(join(dir, path), text);
    files.wrote(path, version);
    return [path];
  });
  const present = await Promise.all(FOLDERS.map((folder) => jsonBelow(dir, folder)));
  const leftOver = present.flat().filter((path) => !drafts.has(path));
  const removed = await inBatches(leftOver, async (path) => {
    await rm(join(dir, path), { force: true });
    // A folder that is not empty stays; a channel that is gone leaves none behind.
    await rmdir(join(dir, dirname(path))).catch(() => {});
    return [path];
  });
  return { written, removed };
}

/** What cannot be read is to be written. */
function isThere(files: SeenFiles, path: string, version: string): boolean {
  try {
    return files.at(path).version === version;
  } catch {
    return false;
  }
}

async function write(path: string, text: string) {
  await mkdir(dirname(path), { recursive: true });
  // A reader sees the old file or the new one, never a part.
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(temporary, text);
    await rename(temporary, path);
  } finally {
    await rm(temporary, { force: true });
  }
}

async function jsonBelow(dir: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(dir, folder), { recursive: true }).catch(() => []);
  return entries
    .filter((name) => name.endsWith(".json"))
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`);
}

async function inBatches<T, R>(items: readonly T[], work: (item: T) => Promise<R[]>): Promise<R[]> {
  const results: R[] = [];
  for (let from = 0; from < items.length; from += AT_ONCE) {
    // oxlint-disable-next-line no-await-in-loop -- each batch waits for the one before it
    const batch = await Promise.all(items.slice(from, from + AT_ONCE).map(work));
    results.push(...batch.flat());
  }
  return results;
}
