import { join } from "node:path";
import { buildContent } from "../publish/build.ts";
import { type Fault, readSite } from "../publish/content.ts";
import { readMemory, saveMemory } from "../publish/saved-memory.ts";
import type { SeenFiles } from "../publish/seen-files.ts";
import { ExportFault } from "./fault.ts";
import { KEPT } from "./kept.ts";
import { leftOver, remove } from "./left-over.ts";
import type { Folders } from "./make.ts";
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
  /** Whether nginx has to read its configuration again. */
  isConfigNew: boolean;
};

/**
 * Makes `folders.out` be the whole site as files, after deriving the lists of the content. What is there already and would
 * be made the same is left alone; what was begun and broken off is completed.
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
    return { faults, ...(await update(folders, { state, files, reload })) };
  } finally {
    state.close();
  }
}

/** Builds the content, and keeps in the folder of the export what took long. */
async function derive({ contentDir, out }: Folders) {
  const file = join(out, KEPT, "build-memory");
  const memory = readMemory(file);
  const isNew = memory.articles.size === 0;
  const built = await buildContent(contentDir, memory);
  if (isNew || built.written.length + built.removed.length > 0) saveMemory(file, memory);
  return built;
}

type Means = { state: State; files: SeenFiles; reload: (() => void) | undefined };

async function update(folders: Folders, { state, files, reload }: Means): Promise<Exported> {
  const { value: site, faults } = await readSite(folders.contentDir);
  if (!site) {
    const [{ field, reason } = { field: "(whole file)", reason: "it cannot be read" }] = faults;
    throw new ExportFault(`site.json is at fault: ${field}: ${reason}.`);
  }
  const present = filesBelow(folders.out);
  const phases = await outputsOf(folders, site);
  const versions = versionsOf(folders, files);
  const stale = staleAmong(phases, state.known, { versions, present: new Set(present) });

  const failures: string[] = [];
  const finish = changePolicy(folders, reload);
  const pool = await createPool(folders, stale.flat().length);
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
  const old = leftOver(present, wanted, new Set(state.known.keys()));
  remove(folders.out, old);
  state.forget([...state.known.keys()].filter((path) => !belongs.has(path)));
  return {
    made: stale.flat().length,
    removed: old.length,
    all: wanted.size,
    failures,
    isConfigNew: finish(),
  };
}
