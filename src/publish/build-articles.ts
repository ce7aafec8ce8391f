import { plainText } from "../article/plain-text.ts";
import type { Known } from "./build-entry.ts";
import { factsOf } from "./build-facts.ts";
import type { Derived, Memory } from "./build-memory.ts";
import { type Fault, filesIn, StrictArticle } from "./content.ts";
import { digest } from "./digest.ts";
import { interpret, readDocument } from "./document.ts";
import type { SeenFiles } from "./seen-files.ts";
import type { StandIn } from "./stand-in.ts";

/**
 * Every article below `dir` that can be read, with its facts, and what is wrong with any of them. What is remembered
 * of a file that has not changed is taken as it is; the words of all others' bodies are returned as well.
 * @param names the portal's own names
 * @param lastGood gives what stands in for an article that cannot be read
 */
export async function readArticles(
  dir: string,
  names: readonly string[],
  memory: Memory,
  files: SeenFiles,
  lastGood: StandIn,
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
      articles.push(...asItWas(id, file));
      continue;
    }
    const derived = known.get(files.at(file).version) ?? derive(id, files.read(file).bytes);
    // What was derived is of the bytes that were read last.
    const { version } = files.at(file);
    memory.articles.set(version, derived);
    faults.push(...derived.faults.map((fault) => ({ file, ...fault })));
    if (derived.facts) articles.push({ id, version, facts: derived.facts });
    else articles.push(...asItWas(id, file));
  }
  return { articles, faults, texts };

  function asItWas(id: string, file: string): Known[] {
    const bytes = lastGood(file);
    if (!bytes) return [];
    const version = digest(bytes);
    const derived = known.get(version) ?? derive(id, bytes);
    if (!derived.facts) return [];
    memory.articles.set(version, derived);
    files.standIn(file, bytes);
    return [{ id, version, facts: derived.facts }];
  }

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
