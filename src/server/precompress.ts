import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { Plugin } from "vite";

/** Below this a file travels in one packet as it is, in bytes. */
const SMALL = 1_000;

/**
 * Writes each text of the build a second and a third time, compressed as well as can be: `<name>.br` and `<name>.gz`.
 * From the disk, since Vite has its last word on the texts after every plugin.
 */
export const precompress = (): Plugin => ({
  name: "precompress",
  apply: "build",
  async writeBundle({ dir = "" }, bundle) {
    const names = Object.keys(bundle).filter((name) => /\.(?:js|css)$/.test(name));
    await Promise.all(names.map((name) => compress(join(dir, name))));
  },
});

async function compress(file: string) {
  const text = await readFile(file);
  if (text.length < SMALL) return;
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  await writeFile(`${file}.br`, brotliCompressSync(text, { params }));
  await writeFile(`${file}.gz`, gzipSync(text, { level: 9 }));
}
