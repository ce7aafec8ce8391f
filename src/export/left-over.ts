import { rmdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { TWINS } from "./write.ts";

/** Folders in which everything is exported; beside them stands what a newspaper may have put there itself. */
const OURS = /^(?:a|c|p|assets|content|feeds|icons|sitemaps)\//;

/**
 * The files among those present that no longer belong: in the folders of an export all that it does not have, and
 * beside them what an export made.
 * @param wanted the paths of what belongs
 * @param made the paths of all that exports have made
 */
export function leftOver(
  present: readonly string[],
  wanted: ReadonlySet<string>,
  made: ReadonlySet<string>,
): string[] {
  return present.filter((path) => {
    const name = TWINS.some((twin) => path.endsWith(twin)) ? path.slice(0, -3) : path;
    return (
      !wanted.has(path) &&
      !wanted.has(name) &&
      (OURS.test(path) || made.has(name) || isBrokenOff(path, wanted))
    );
  });
}

/** What a run that was killed was about to put in place. */
const isBrokenOff = (path: string, wanted: ReadonlySet<string>) =>
  wanted.has(path.replace(/(?:\.br|\.gz)?\.tmp$/, "")) && path.endsWith(".tmp");

/** Removes files, and folders that are then empty. */
export function remove(out: string, paths: readonly string[]) {
  for (const path of paths) rmSync(join(out, path), { force: true });
  for (const folder of new Set(paths.map((path) => dirname(path)))) removeEmpty(out, folder);
}

function removeEmpty(out: string, folder: string) {
  if (folder === ".") return;
  try {
    rmdirSync(join(out, folder));
  } catch {
    return;
  }
  removeEmpty(out, dirname(folder));
}
