import { inLanguage, useLanguage } from "../lib/words.ts";
import { shareZhCN } from "../lib/words/share-zh-CN.ts";

const wordsFor = inLanguage("share", shareZhCN);

export const useShareWords = () => wordsFor(useLanguage());
