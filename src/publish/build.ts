import { textsIn } from "./article-texts.ts";
import { readArticles } from "./build-articles.ts";
import { entriesOf, namesIn } from "./build-entry.ts";
import { syncFiles } from "./build-files.ts";
import { createMemory } from "./build-memory.ts";
import { type Fault, readContent, readPages, readSite, StrictPage } from "./content.ts";
import { digest } from "./digest.ts";
import { interpret } from "./document.ts";
import type { Draft } from "./draft.ts";
import { frontOf } from "./front.ts";
import { hotOf } from "./hot.ts";
import { listFiles } from "./lists.ts";
import { monthFiles } from "./months.ts";
import { movedFile } from "./moved.ts";
import { relatedFiles } from "./related.ts";
import { SeenFiles } from "./seen-files.ts";
import { asItIs, type StandIn } from "./stand-in.ts";

/**
 * Derives `channels/`, `related/`, `months/`, `front.json`, `hot.json`, `months.json` and `moved.json` from what is written by hand below
 * `dir`. Articles at fault are left out and named; where site.json is at fault nothing is touched. Only files whose bytes change are written.
 * @param lastGood gives what an article or a page was when it was last in order, which then stands in for what is at fault
 * @param memory what an earlier build of the same folder remembered; it remembers this one. The files are the same without it
 * @returns the files written and removed, as paths below `dir`, what is wrong with the content, and the files as they were read or written
 * @throws Error where the disk refuses to read or write
 */
export async function buildContent(
  dir: string,
  memory = createMemory(),
  lastGood = asItIs,
): Promise<{ written: string[]; removed: string[]; faults: Fault[]; files: SeenFiles }> {
  const files = new SeenFiles(dir, memory.files);
  const { value: site, faults: ofSite } = await readSite(dir);
  if (!site) {
    const { faults } = await readContent(dir);
    return { written: [], removed: [], faults, files };
  }

  const read = await readArticles(dir, namesIn(site), memory, files, lastGood);
  const { found: pages, faults: ofPages } = await readPages(dir);
  for (const file of new Set(ofPages.map((fault) => fault.file))) {
    if (!pages.has(file.slice("pages/".length, -".json".length))) standIn(file, files, lastGood);
  }
  const { entries, faults: ofEntries } = entriesOf(site, read.articles);
  const [front, hot] = [frontOf(site, entries), hotOf(site, entries)];
  const drafts = new Map<string, Draft<unknown>>([
    ...listFiles(site, entries),
    ...relatedFiles(entries, memory, textsIn(files, read.texts)),
    ...monthFiles(entries),
    movedFile(entries),
    ["front.json", { of: digest(JSON.stringify(front)), make: () => front }],
    ["hot.json", { of: digest(JSON.stringify(hot)), make: () => hot }],
  ]);
  const { written, removed } = await syncFiles(dir, drafts, memory, files);
  memory.files = files.settled();
  return { written, removed, faults: [...ofSite, ...read.faults, ...ofPages, ...ofEntries], files };
}

function standIn(page: string, files: SeenFiles, lastGood: StandIn) {
  const bytes = lastGood(page);
  if (bytes && interpret(bytes, StrictPage).value) files.standIn(page, bytes);
}
