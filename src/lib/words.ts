import { createContext, use } from "react";
import type { Catalogues } from "./words/catalogues.ts";
import { type Words, zhCN } from "./words/zh-CN.ts";

/** The words of the languages that were asked for, by their tags. */
const loaded = new Map<string, Catalogues>();

/** Finds a part's words for a language tag; those in Simplified Chinese, which come with the part, where no others were loaded. */
export const inLanguage =
  <P extends keyof Catalogues>(part: P, words: Catalogues[P]) =>
  (language: string): Catalogues[P] =>
    loaded.get(language)?.[part] ?? words;

/** Fetches the words of a language, all parts at once, before anything is drawn in it; where there are none, Simplified Chinese stays. */
export async function loadWords(language: string): Promise<void> {
  if (language === "zh-CN" || loaded.has(language)) return;
  const { wordsIn } = await import("./words/load-words.ts");
  const words = await wordsIn(language);
  if (words) loaded.set(language, words);
}

/** The language of the interface; the shell sets it from site.json. */
export const LanguageContext = createContext("zh-CN");

export const useLanguage = (): string => use(LanguageContext);

/** The words that stand on every page. What is loaded when it is wanted brings its own (src/comment/words.ts). */
export const wordsFor: (language: string) => Words = inLanguage("common", zhCN);

export const useWords = (): Words => wordsFor(useLanguage());
