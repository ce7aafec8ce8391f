import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import { validateXML } from "xmllint-wasm";
import { JsonFeed } from "./json-feed-schema.ts";

type Documents = ReadonlyMap<string, string>;

/** Which grammar holds for the document at a path; undefined where it is no XML. */
const grammarOf = (path: string) => {
  if (path.endsWith("/rss.xml")) return "rss";
  if (path.endsWith("/atom.xml")) return "atom";
  return path.endsWith(".xml") ? "sitemap" : undefined;
};

/** What is wrong with each of these documents by the schema for its path, a line for each fault. */
export async function faultsIn(documents: Documents): Promise<string[]> {
  const faults = await Promise.all([
    ...(["rss", "atom", "sitemap"] as const).map((grammar) => xmlFaults(documents, grammar)),
    ...[...documents]
      .filter(([path]) => path.endsWith(".json"))
      .map(async ([path, body]) => jsonFaults(path, body)),
  ]);
  return faults.flat();
}

async function xmlFaults(documents: Documents, grammar: string): Promise<string[]> {
  const all = [...documents].filter(([path]) => grammarOf(path) === grammar);
  if (all.length === 0) return [];
  const { errors, valid } = await validateXML({
    xml: all.map(([path, contents]) => ({
      fileName: path.slice(1).replaceAll("/", "__"),
      contents,
    })),
    schema: await readFile(join(import.meta.dirname, "schemas", `${grammar}.rng`), "utf8"),
    extension: "relaxng",
    maxMemoryPages: 4096,
  });
  const said = errors.map(({ rawMessage }) => rawMessage);
  return valid || said.length > 0 ? said : [`${grammar}: not valid`];
}

function jsonFaults(path: string, body: string): string[] {
  const result = v.safeParse(JsonFeed, JSON.parse(body));
  return result.success ? [] : [`${path}: ${v.summarize(result.issues)}`];
}
