import { inLanguage, useLanguage } from "../lib/words.ts";
import { viewerZhCN } from "../lib/words/viewer-zh-CN.ts";

const wordsFor = inLanguage({ "zh-CN": viewerZhCN });

export const useViewerWords = () => wordsFor(useLanguage());
