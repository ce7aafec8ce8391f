import { join } from "node:path";
import { buildContent } from "../publish/build.ts";
import { type Fault, readSite } from "../publish/content.ts";
import { readMemory, saveMemory } from "../publish/saved-memory.ts";
import type { SeenFiles } from "../publish/seen-files.ts";
import { previousAssets } from "./assets.ts";
import { exportedIn } from "./exported.ts";
import { ExportFault } from "./fault.ts";
import { KEPT } from "./kept.ts";
import { leftOver, remove } from "./left-over.ts";
import type { Folders, Sources } from "./make.ts";
import { claimFolder } from "./out-folder.ts";
import { filesBelow, outputsOf } from "./outputs.ts";
import { changePolicy } from "./policy.ts";
import { createPool } from "./pool.ts";
import { staleAmong } from "./stale.ts";
import { State } from "./state.ts";
import { versionsOf } from "./versions.ts";

export type Exported = {
  /** Files that were made and removed, not counting their compressed copies, and all there are. */
  made: number;
  removed: number;
  all: number;
  /** Pages that could not be drawn, each with the reason. */
  failures: string[];
  /** Files of the content that are at fault, and for which what was exported last stands in. */
  stoodIn: readonly string[];
  /** Whether nginx has to read its configuration again. */
  isConfigNew: boolean;
};

/**
 * Makes `folders.out` be the whole site as files, after deriving the lists of the content. What is there already and would
 * be made the same is left alone; what was begun and broken off is completed; what
 * an author broke stays as it was when it was last in order.
 * @param reload has nginx read its configuration again, where it can be told to
 * @throws ExportFault where the folder is not to be written to, or the portal has no site.json that can be read
 */
export async function exportSite(
  folders: Folders,
  reload?: () => void,
): Promise<Exported & { faults: Fault[] }> {
  claimFolder(folders.out, folders.contentDir);
  const state = new State(folders.out);
  try {
    const { files, faults } = await derive(folders);
    const sources = { ...folders, stoodIn: files.stoodIn };
    return { faults, ...(await update(sources, { state, files, reload })) };
  } finally {
    state.close();
  }
}

/** Builds the content, and keeps in the folder of the export what took long. */
async function derive({ contentDir, out }: Folders) {
  const file = join(out, KEPT, "build-memory");
  const memory = readMemory(file);
  const isNew = memory.articles.size === 0;
  const built = await buildContent(contentDir, memory, exportedIn(out));
  if (isNew || built.written.length + built.removed.length > 0) saveMemory(file, memory);
  return built;
}

type Means = { state: State; files: SeenFiles; reload: (() => void) | undefined };

async function update(sources: Sources, { state, files, reload }: Means): Promise<Exported> {
  const { value: site, faults } = await readSite(sources.contentDir);
  if (!site) {
    const [{ field, reason } = { field: "(whole file)", reason: "it cannot be read" }] = faults;
    throw new ExportFault(`site.json is at fault: ${field}: ${reason}.`);
  }
  const present = filesBelow(sources.out);
  const phases = await outputsOf(sources, site);
  const versions = versionsOf(sources, files);
  const stale = staleAmong(phases, state.known, { versions, present: new Set(present) });

  const previous = previousAssets(sources.out, phases.flat(), state.known.keys());
  const failures: string[] = [];
  const finish = changePolicy(sources, reload);
  const pool = await createPool(sources, stale.flat().length);
  try {
    for (const outputs of stale) {
      // oxlint-disable-next-line no-await-in-loop -- lists come after what they lead to
      await pool.make(outputs, (done) => {
        failures.push(
          ...done.flatMap(({ made: { path, failure } }) => (failure ? `${path}: ${failure}` : [])),
        );
        state.keep(done.map(({ output, made }) => [output.path, versions.known(output, made)]));
      });
    }
  } finally {
    await pool.close();
  }
  const belongs = new Set(phases.flat().map(({ path }) => path));
  const wanted = new Set([...belongs].filter((path) => state.known.get(path)?.isThere));
  const old = leftOver(present, new Set([...wanted, ...previous]), new Set(state.known.keys()));
  remove(sources.out, old);
  state.forget([...state.known.keys()].filter((path) => !belongs.has(path)));
  return {
    made: stale.flat().length,
    removed: old.length,
    all: wanted.size,
    failures,
    stoodIn: sources.stoodIn,
    isConfigNew: finish(),
  };
}
