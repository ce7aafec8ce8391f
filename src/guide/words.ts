import { inLanguage, useLanguage } from "../lib/words.ts";
import { guideZhCN } from "../lib/words/guide-zh-CN.ts";

const wordsFor = inLanguage("guide", guideZhCN);

export const useGuideWords = () => wordsFor(useLanguage());
