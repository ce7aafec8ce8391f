import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Plugin, Rolldown } from "vite";

/** An explicit compile hint: the first line of a file, understood by Chromium from 136 on (https://v8.dev/blog/explicit-compile-hints). */
const HINT = "//# allFunctionsCalledOnLoad\n";

/**
 * Has Chromium compile all of what the first page runs as it arrives, beside the main thread: left alone, it compiles a
 * function when it is first called, and a reader's first press calls thousands. On the disk, since Vite has its last
 * word on the texts after every plugin.
 */
export const compileEarly = (names: readonly string[]): Plugin => ({
  name: "compile-early",
  apply: "build",
  writeBundle: {
    // Before what weighs and compresses these files.
    order: "pre",
    sequential: true,
    async handler({ dir = "" }, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
      await Promise.all(
        chunks.filter(({ name }) => names.includes(name)).map((chunk) => hint(dir, chunk)),
      );
    },
  },
});

async function hint(dir: string, chunk: Rolldown.OutputChunk) {
  chunk.code = HINT + chunk.code;
  await writeFile(join(dir, chunk.fileName), chunk.code);
  const map = join(dir, `${chunk.fileName}.map`);
  const { mappings, ...rest } = JSON.parse(await readFile(map, "utf8"));
  await writeFile(map, JSON.stringify({ ...rest, mappings: `;${mappings}` }));
}
