import { gzipSync } from "node:zlib";
import type { Plugin, Rolldown } from "vite";
import { PROGRAM } from "./app-shell.ts";
import { CHUNK_BUDGETS } from "./chunk-budgets.ts";

/** As src/server/precompress.ts does, whose files are sent. */
const BEST = { level: 9 };

/** Bytes after gzip that a first visit may cost. */
type Budget = { scripts: number; styles: number };

/**
 * Fails the build when what every page runs outgrows its budget, or a chunk loaded later its own
 * (chunk-budgets.ts); says what each weighs otherwise.
 */
export const sizeBudget = (firstLoadBudget: Budget): Plugin => ({
  name: "size-budget",
  apply: "build",
  // After every other plugin, on the very bytes that are written.
  writeBundle(_options, bundle) {
    const first = firstLoad(bundle);
    const styles = Object.values(bundle).filter(({ fileName }) => isForScreens(fileName));
    const spent = {
      scripts: sum(first.map(({ code }) => gzipSync(code, BEST).length)),
      styles: sum(
        styles.map((file) => (file.type === "asset" ? gzipSync(file.source, BEST).length : 0)),
      ),
    };
    for (const kind of ["scripts", "styles"] as const) {
      const line = `first load, ${kind}: ${spent[kind]} of ${firstLoadBudget[kind]} bytes gzip`;
      if (spent[kind] > firstLoadBudget[kind]) this.error(`${line}: over the budget`);
      this.info(line);
    }
    for (const { name, code, fileName } of later(bundle, first)) {
      const budget = CHUNK_BUDGETS[name ?? ""];
      const bytes = gzipSync(code, BEST).length;
      if (!budget) return this.error(`${fileName}: a chunk without a budget (chunk-budgets.ts)`);
      const line = `${name}, ${budget.why}: ${bytes} of ${budget.bytes} bytes gzip`;
      if (bytes > budget.bytes) this.error(`${line}: over the budget`);
      this.info(line);
    }
  },
});

/** The stylesheet for paper keeps no page waiting. */
const isForScreens = (fileName: string) =>
  fileName.endsWith(".css") && !/\bprint-[^/]*$/.test(fileName);

/** What every page runs: the entry chunk and the one that it runs next, with all that these import. */
function firstLoad(bundle: Rolldown.OutputBundle) {
  const seen = new Map<string, Rolldown.OutputChunk>();
  const visit = (file: Rolldown.OutputAsset | Rolldown.OutputChunk | undefined) => {
    if (file?.type !== "chunk" || seen.has(file.fileName)) return;
    seen.set(file.fileName, file);
    for (const name of file.imports) visit(bundle[name]);
  };
  for (const file of Object.values(bundle)) {
    if (file.type === "chunk" && (file.isEntry || file.name === PROGRAM)) visit(file);
  }
  return [...seen.values()];
}

/** The chunks that a first load leaves out. */
const later = (bundle: Rolldown.OutputBundle, first: readonly Rolldown.OutputChunk[]) =>
  Object.values(bundle).flatMap((file) =>
    file.type === "chunk" && !first.includes(file) ? [file] : [],
  );

const sum = (sizes: number[]) => sizes.reduce((total, size) => total + size, 0);
