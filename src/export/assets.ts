import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { KEPT } from "./kept.ts";
import type { Output } from "./output.ts";

const Paths = v.array(v.string());
const Builds = v.object({ current: Paths, previous: Paths });

const ASSETS = /^assets\//;

/**
 * The files of the build before this one, whose pages readers may still have open: they stay, and those of builds before
 * it go. Takes note of the build that is exported now.
 * @param outputs all that this build is to have
 * @param known the paths of what was exported so far
 */
export function previousAssets(
  out: string,
  outputs: readonly Output[],
  known: Iterable<string>,
): string[] {
  const file = join(out, KEPT, "assets.json");
  const current = outputs.map(({ path }) => path).filter((path) => ASSETS.test(path));
  const before = readBuilds(file) ?? { current: assetsAmong(known), previous: [] };
  const isSame = current.toSorted().join() === before.current.toSorted().join();
  const previous = isSame ? before.previous : before.current;
  writeFileSync(`${file}.tmp`, JSON.stringify({ current, previous }));
  renameSync(`${file}.tmp`, file);
  return previous;
}

const assetsAmong = (paths: Iterable<string>) => [...paths].filter((path) => ASSETS.test(path));

/** What an earlier export noted, where it is whole. */
function readBuilds(file: string) {
  try {
    const builds = v.safeParse(Builds, JSON.parse(readFileSync(file, "utf8")));
    return builds.success ? builds.output : undefined;
  } catch {
    return undefined;
  }
}
