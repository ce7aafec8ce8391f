import { mkdir, readdir, readFile, rename, rm, rmdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** So many files are open at once; the default limit of a process is 1,024. */
const AT_ONCE = 64;

/** Folders in which every .json file is derived, so that one that was not derived now is left over. */
const FOLDERS = ["channels", "related"];

/**
 * Makes the derived files below `dir` be `files`: writes those whose bytes differ and removes those left over.
 * @param files values by path below `dir`, to be stored as JSON
 */
export async function syncFiles(dir: string, files: ReadonlyMap<string, unknown>) {
  const written = await inBatches([...files], async ([path, value]) => {
    const isNew = await writeIfChanged(join(dir, path), JSON.stringify(value));
    return isNew ? [path] : [];
  });
  const present = await Promise.all(FOLDERS.map((folder) => jsonBelow(dir, folder)));
  const leftOver = present.flat().filter((path) => !files.has(path));
  const removed = await inBatches(leftOver, async (path) => {
    await rm(join(dir, path), { force: true });
    // A folder that is not empty stays; a channel that is gone leaves none behind.
    await rmdir(join(dir, dirname(path))).catch(() => {});
    return [path];
  });
  return { written, removed };
}

async function writeIfChanged(path: string, text: string): Promise<boolean> {
  const before = await readFile(path, "utf8").catch(() => undefined);
  if (before === text) return false;
  await mkdir(dirname(path), { recursive: true });
  // A reader sees the old file or the new one, never a part.
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(temporary, text);
    await rename(temporary, path);
  } finally {
    await rm(temporary, { force: true });
  }
  return true;
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
