import { inLanguage, useLanguage } from "../lib/words.ts";
import { posterZhCN } from "../lib/words/poster-zh-CN.ts";

const wordsFor = inLanguage("poster", posterZhCN);

export const usePosterWords = () => wordsFor(useLanguage());
