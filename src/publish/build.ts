import { entriesOf } from "./build-entry.ts";
import { syncFiles } from "./build-files.ts";
import { recall } from "./build-memory.ts";
import { type Fault, readContent } from "./content.ts";
import { frontOf } from "./front.ts";
import { hotOf } from "./hot.ts";
import { listFiles } from "./lists.ts";
import { relatedFiles } from "./related.ts";

/**
 * Derives `channels/`, `related/`, `front.json` and `hot.json` from what is written by hand below `dir`. Articles at fault are
 * left out and named; where site.json is at fault nothing is touched. Only files whose bytes change are written.
 * @returns the files written and removed, as paths below `dir`, and what is wrong with the content
 * @throws Error where the disk refuses to read or write
 */
export async function buildContent(
  dir: string,
): Promise<{ written: string[]; removed: string[]; faults: Fault[] }> {
  const content = await readContent(dir);
  if (!content.site) return { written: [], removed: [], faults: content.faults };

  const { entries, faults } = entriesOf(content.site, recall(content));
  const files = new Map<string, unknown>([
    ...listFiles(content.site, entries),
    ...relatedFiles(entries),
    ["front.json", frontOf(content.site, entries)],
    ["hot.json", hotOf(content.site, entries)],
  ]);
  const { written, removed } = await syncFiles(dir, files);
  return { written, removed, faults: [...content.faults, ...faults] };
}
