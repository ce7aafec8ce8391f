import { inLanguage, useLanguage } from "../lib/words.ts";
import { viewerZhCN } from "../lib/words/viewer-zh-CN.ts";

const wordsFor = inLanguage("viewer", viewerZhCN);

export const useViewerWords = () => wordsFor(useLanguage());
