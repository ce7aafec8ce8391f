import type { QueryKey } from "@tanstack/react-query";
import { convertBreaks } from "./convert-text.ts";
import { convertContent, isNumbers, type Manner, namesIn } from "./convert-content.ts";
import type { Dictionary } from "./dictionary.ts";
import { isObject } from "./is-object.ts";
import { concerns } from "./languages.ts";
import type { Originals } from "./originals.ts";

type Setting = {
  script: string;
  dictionary: Dictionary;
  /** The language of the portal, and so of all that names none. */
  language: string;
  originals: Originals;
};

/** A file of content in a script: its words, its language, and where a headline may break whose title is in another file. */
export function convertFile<T>(key: QueryKey, content: T, setting: Setting): T;
export function convertFile(key: QueryKey, content: unknown, setting: Setting): unknown {
  const { script, dictionary, language, originals } = setting;
  const site = originals.get(["site"]);
  const manner: Manner = {
    dictionary,
    concerns: (own: string) => concerns(own, script),
    language,
    names: isObject(site) ? namesIn(site) : [],
  };
  const converted = convertContent(content, manner);
  if (!isObject(content) || !isObject(converted)) return converted;
  const [folder, id] = key;
  const own = "lang" in content && typeof content.lang === "string" ? content.lang : language;
  if (!concerns(own, script)) return converted;
  if (folder === "site") return { ...converted, language: script };
  if (folder === "articles") return { ...converted, lang: script };
  if (folder === "related")
    return { ...converted, ...headlineBreaks(id, content, manner, originals) };
  return converted;
}

function headlineBreaks(id: unknown, related: object, manner: Manner, originals: Originals) {
  const article = originals.get(["articles", id]);
  if (!isObject(article)) return {};
  const names = [...manner.names, ...namesIn(article)];
  const fields: [title: string, breaks: string][] = [
    ["title", "breaks"],
    ["subTitle", "subTitleBreaks"],
  ];
  return Object.fromEntries(
    fields.flatMap(([titled, broken]) => {
      const title: unknown = Reflect.get(article, titled);
      const breaks: unknown = Reflect.get(related, broken);
      if (typeof title !== "string" || !isNumbers(breaks)) return [];
      return [[broken, convertBreaks(title, breaks, manner.dictionary, names)]];
    }),
  );
}
