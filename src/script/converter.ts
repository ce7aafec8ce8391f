import { noop, type QueryClient, type QueryKey } from "@tanstack/react-query";
import { loadWords } from "../lib/words.ts";
import { convertFile } from "./convert-file.ts";
import { namesIn } from "./convert-content.ts";
import { convertText } from "./convert-text.ts";
import { type Dictionary, readDictionary } from "./dictionary.ts";
import { isObject } from "./is-object.ts";
import { concerns, languagesIn } from "./languages.ts";
import { originalsOf } from "./originals.ts";
import type { Tag } from "./scripts.ts";

/** One for each script that words are converted to. */
const DICTIONARIES: Record<Tag, () => Promise<{ default: string }>> = {
  "zh-CN": () => import("virtual:dictionary/zh-CN"),
  "zh-Hant-TW": () => import("virtual:dictionary/zh-Hant-TW"),
  "zh-Hant-HK": () => import("virtual:dictionary/zh-Hant-HK"),
};

/** Converts to one script. */
export type Converter = {
  /** Fetches the dictionary where this content needs one that nothing before has needed. */
  prepare: (content: unknown) => Promise<void>;
  file: <T>(key: QueryKey, content: T) => T;
  text: (text: string, names?: readonly string[]) => string;
};

/**
 * Fetches the words of the interface, and the dictionary that the content in this cache needs: whoever is back in the
 * portal's own script needs one only for an article that is in another.
 */
export async function createConverter(script: Tag, client: QueryClient): Promise<Converter> {
  const originals = originalsOf(client);
  const site = originals.get(["site"]);
  const [language = "zh-CN"] = languagesIn(site);
  const isConverted = concerns(language, script);
  let dictionary: Dictionary | undefined;
  const prepare = async (content: unknown) => {
    const isNeeded = isConverted || languagesIn(content).some((own) => concerns(own, script));
    if (isNeeded) dictionary ??= await dictionaryFor(script);
  };
  await Promise.all([
    isConverted ? loadWords(script) : undefined,
    ...originals.all().map(([, content]) => prepare(content)),
  ]);

  return {
    // Without a line what comes is shown as it was written.
    prepare: (content) => prepare(content).catch(noop),
    file: (key, content) =>
      dictionary ? convertFile(key, content, { script, dictionary, language, originals }) : content,
    text: (text, names = []) =>
      dictionary && isConverted
        ? convertText(text, dictionary, [...names, ...(isObject(site) ? namesIn(site) : [])])
        : text,
  };
}

const read = new Map<Tag, Dictionary>();

async function dictionaryFor(script: Tag): Promise<Dictionary> {
  const known = read.get(script) ?? readDictionary((await DICTIONARIES[script]()).default);
  read.set(script, known);
  return known;
}
