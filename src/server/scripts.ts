import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Plugin } from "vite";
import { piecesOf, readDictionary } from "../script/dictionary.ts";
import { dictionaryText, isScript, type Script } from "./script-dictionary.ts";

const LICENCE =
  "/*! Made of OpenCC's dictionaries (https://github.com/BYVoid/OpenCC), Apache-2.0 */";
const CATALOGUES = join(import.meta.dirname, "../lib/words");

/**
 * What the other Chinese scripts need, made while the program is built: `virtual:dictionary/<tag>`, which the reader's text is
 * converted with, and `virtual:words/<tag>`, the interface's words, out of every catalogue in src/lib/words that ends in
 * zh-CN, so that they cannot drift from it.
 */
export const scripts = (): Plugin => ({
  name: "scripts",
  resolveId: {
    filter: { id: /^virtual:(?:dictionary|words)\// },
    handler: (id) => `\0${id}`,
  },
  load: {
    filter: { id: /^\0virtual:(?:dictionary|words)\/|\?script=/ },
    async handler(id) {
      const [, path = "", tag = ""] = /^(.+)(?:\/|\?script=)([^/]+)$/.exec(id) ?? [];
      if (!isScript(tag)) return undefined;
      if (path.endsWith("dictionary"))
        return `${LICENCE}\nexport default ${JSON.stringify(dictionaryText(tag))};`;
      if (path.endsWith("words")) return wordsIn(tag);
      this.addWatchFile(path);
      return { code: converted(await readFile(path, "utf8"), tag), moduleType: "ts" };
    },
  },
});

/** A module with all catalogues in a script, by their names. */
async function wordsIn(tag: Script): Promise<string> {
  const files = (await readdir(CATALOGUES)).filter((file) => file.endsWith("zh-CN.ts"));
  const found = await Promise.all(
    files.map(async (file) => {
      const path = join(CATALOGUES, file);
      const [, name] = /^export const (\w+)/m.exec(await readFile(path, "utf8")) ?? [];
      const part = basename(file, ".ts").replace(/-?zh-CN$/, "") || "common";
      return { name, part, from: JSON.stringify(`${path}?script=${tag}`) };
    }),
  );
  const lines = found.map(({ name, from }) => `import { ${name} } from ${from};`);
  const parts = found.map(({ name, part }) => `${JSON.stringify(part)}: ${name}`);
  return `${lines.join("\n")}\nexport const catalogues = { ${parts.join(", ")} };`;
}

/** Names and keywords of a program are Latin letters, so all that changes is what readers see. */
function converted(source: string, tag: Script): string {
  const dictionary = readDictionary(dictionaryText(tag));
  return piecesOf(source, dictionary)
    .map(({ to }) => to)
    .join("");
}
