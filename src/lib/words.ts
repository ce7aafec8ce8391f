import { createContext, use } from "react";
import { type Words, zhCN } from "./words/zh-CN.ts";

const catalogues: Record<string, Words> = { "zh-CN": zhCN };

/** The catalogue for a language tag; Simplified Chinese where there is none yet. */
export const wordsFor = (language: string): Words =>
  (Object.hasOwn(catalogues, language) && catalogues[language]) || zhCN;

/** Which catalogue is in use; the shell sets it from site.json. */
export const WordsContext = createContext<Words>(zhCN);

export const useWords = (): Words => use(WordsContext);
