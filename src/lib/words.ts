import { createContext, use } from "react";
import { type Words, zhCN } from "./words/zh-CN.ts";

/** One catalogue of a part of the interface for each language; every one has the shape of the first. */
type Catalogues<W> = { "zh-CN": W } & Record<string, W>;

/** Finds the catalogue for a language tag; Simplified Chinese where there is none yet. */
export const inLanguage =
  <W>(catalogues: Catalogues<W>) =>
  (language: string): W =>
    (Object.hasOwn(catalogues, language) && catalogues[language]) || catalogues["zh-CN"];

/** The language of the interface; the shell sets it from site.json. */
export const LanguageContext = createContext("zh-CN");

export const useLanguage = (): string => use(LanguageContext);

/** The words that stand on every page. What is loaded when it is wanted brings its own (src/comment/words.ts). */
export const wordsFor: (language: string) => Words = inLanguage({ "zh-CN": zhCN });

export const useWords = (): Words => wordsFor(useLanguage());
