import { plainText } from "../article/plain-text.ts";
import type { Known } from "./build-entry.ts";
import { factsOf } from "./build-facts.ts";
import type { Derived, Memory } from "./build-memory.ts";
import { type Fault, filesIn, StrictArticle } from "./content.ts";
import { interpret, readDocument } from "./document.ts";
import type { SeenFiles } from "./seen-files.ts";

/**
 * Every article below `dir` that can be read, with its facts, and what is wrong with any of them. What is remembered
 * of a file that has not changed is taken as it is; the words of all others' bodies are returned as well.
 * @param names the portal's own names
 */
export async function readArticles(
  dir: string,
  names: readonly string[],
  memory: Memory,
  files: SeenFiles,
): Promise<{ articles: Known[]; faults: Fault[]; texts: Map<string, string> }> {
  const { files: listed, faults } = await filesIn(dir, "articles");
  const ofNames = names.join("\n");
  // Headlines are segmented by these names, so what else is remembered was made of other headlines.
  if (memory.names !== ofNames) memory.derived.clear();
  const known = memory.names === ofNames ? memory.articles : new Map<string, Derived>();
  memory.names = ofNames;
  memory.articles = new Map();
  const articles: Known[] = [];
  const texts = new Map<string, string>();
  for (const { id, file } of listed) {
    if (versionOf(files, file) === "") {
      // oxlint-disable-next-line no-await-in-loop -- few files can be listed and not be read
      faults.push(...(await readDocument(dir, file, StrictArticle)).faults);
      continue;
    }
    const derived = known.get(files.at(file).version) ?? derive(id, files.read(file).bytes);
    // What was derived is of the bytes that were read last.
    const { version } = files.at(file);
    memory.articles.set(version, derived);
    faults.push(...derived.faults.map((fault) => ({ file, ...fault })));
    if (derived.facts) articles.push({ id, version, facts: derived.facts });
  }
  return { articles, faults, texts };

  function derive(id: string, bytes: Uint8Array): Derived {
    const { value, faults: found } = interpret(bytes, StrictArticle);
    if (!value) return { faults: found };
    texts.set(id, plainText(value.body));
    return { facts: factsOf(value, names, memory.terms), faults: found };
  }
}

/** Empty where the file cannot be read. */
function versionOf(files: SeenFiles, file: string): string {
  try {
    return files.at(file).version;
  } catch {
    return "";
  }
}
