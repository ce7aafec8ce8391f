import { gzipSync } from "node:zlib";
import type { Plugin, Rolldown } from "vite";

/** Bytes after gzip that a first visit may cost. */
type Budget = { scripts: number; styles: number };

/** Fails the build when the entry, with all it imports at once, outgrows its budget; says what it is otherwise. */
export const sizeBudget = (budget: Budget): Plugin => ({
  name: "size-budget",
  apply: "build",
  // After every other plugin, on the very bytes that are written.
  writeBundle(_options, bundle) {
    const first = firstLoad(bundle);
    const styles = Object.values(bundle).filter(({ fileName }) => fileName.endsWith(".css"));
    const spent = {
      scripts: sum(first.map(({ code }) => gzipSync(code).length)),
      styles: sum(styles.map((file) => (file.type === "asset" ? gzipSync(file.source).length : 0))),
    };
    for (const kind of ["scripts", "styles"] as const) {
      const line = `first load, ${kind}: ${spent[kind]} of ${budget[kind]} bytes gzip`;
      if (spent[kind] > budget[kind]) this.error(`${line}: over the budget`);
      this.info(line);
    }
  },
});

/** The entry chunk and, transitively, what it imports without being asked. */
function firstLoad(bundle: Rolldown.OutputBundle) {
  const seen = new Map<string, Rolldown.OutputChunk>();
  const visit = (file: Rolldown.OutputAsset | Rolldown.OutputChunk | undefined) => {
    if (file?.type !== "chunk" || seen.has(file.fileName)) return;
    seen.set(file.fileName, file);
    for (const name of file.imports) visit(bundle[name]);
  };
  for (const file of Object.values(bundle)) {
    if (file.type === "chunk" && file.isEntry) visit(file);
  }
  return [...seen.values()];
}

const sum = (sizes: number[]) => sizes.reduce((total, size) => total + size, 0);
