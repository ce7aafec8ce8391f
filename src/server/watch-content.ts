import { type FSWatcher, watch } from "node:fs";
import { join } from "node:path";
import { createMemory } from "../publish/build-memory.ts";
import { buildContent } from "../publish/build.ts";

/** What a build wrote, removed and found fault with. */
export type Build = Awaited<ReturnType<typeof buildContent>>;

type Listeners = {
  /** Told of every build that a change brought about. */
  onRebuilt: (build: Build) => void;
  /** Told when the folder cannot be watched or built; what was built before goes on being served. */
  onFailure: (failure: Error) => void;
};

/** Editors write a file in several steps; a build waits until they are done, in milliseconds. */
const SETTLE = 80;

const FOLDERS = ["articles", "pages"];

/**
 * Builds the content anew whenever site.json, an article or a page changes, and when `build` is called. Only the
 * three folders of what is written by hand are watched, so neither a build's own files nor many media wake it.
 * @param memory what builds remember from one to the next
 */
export function watchContent(
  dir: string,
  { onRebuilt, onFailure }: Listeners,
  memory = createMemory(),
) {
  const watchers = new Map<string, FSWatcher>();
  const settling = { timer: setTimeout(() => {}, 0) };
  const builds = { last: Promise.resolve<Build | undefined>(undefined), waiting: false };

  /** One build at a time, and one waiting at most. Never rejects; undefined where it failed. */
  const build = () => {
    if (!builds.waiting) {
      builds.waiting = true;
      builds.last = builds.last.then(buildOnce);
    }
    return builds.last;
  };
  const buildOnce = async () => {
    builds.waiting = false;
    try {
      return await buildContent(dir, memory);
    } catch (error) {
      onFailure(toError(error));
      return undefined;
    }
  };
  const changed = () => {
    clearTimeout(settling.timer);
    settling.timer = setTimeout(async () => {
      const built = await build();
      if (built) onRebuilt(built);
    }, SETTLE);
  };

  const attach = (folder: string, onName: (name: string | null) => void) => {
    watchers.get(folder)?.close();
    try {
      const watcher = watch(join(dir, folder), (_event, name) => onName(name));
      watchers.set(folder, watcher.on("error", onFailure));
    } catch (error) {
      // A portal may have no pages yet; the folder is watched as soon as it is made.
      if (folder === "") onFailure(toError(error));
    }
  };
  const attachFolder = (folder: string) =>
    attach(folder, (name) => {
      if (name === null || name.endsWith(".json")) changed();
    });

  for (const folder of FOLDERS) attachFolder(folder);
  attach("", (name) => {
    // A folder that was made or replaced is another one than was watched so far.
    if (name !== null && FOLDERS.includes(name)) attachFolder(name);
    if (name === null || name === "site.json" || FOLDERS.includes(name)) changed();
  });

  return {
    build,
    close: () => {
      clearTimeout(settling.timer);
      for (const watcher of watchers.values()) watcher.close();
    },
  };
}

const toError = (error: unknown) => (error instanceof Error ? error : new Error(String(error)));
