import { plainText } from "../article/plain-text.ts";
import type { Entry } from "./build-entry.ts";
import { StrictArticle } from "./content.ts";
import { interpret } from "./document.ts";
import type { SeenFiles } from "./seen-files.ts";

/** Gives the words of articles' bodies by their ids; those that are not known are read for that, each once. */
export function textsIn(
  files: SeenFiles,
  known: ReadonlyMap<string, string>,
): (entry: Entry) => string {
  const texts = new Map(known);
  return ({ id }) => {
    const text = texts.get(id) ?? wordsIn(files.read(`articles/${id}.json`).bytes);
    texts.set(id, text);
    return text;
  };
}

/** What was broken or removed since it was listed has no words; the next build finds that out. */
const wordsIn = (bytes: Uint8Array) => plainText(interpret(bytes, StrictArticle).value?.body ?? "");
