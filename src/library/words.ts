import { inLanguage, useLanguage } from "../lib/words.ts";
import { libraryZhCN } from "../lib/words/library-zh-CN.ts";

const wordsFor = inLanguage("library", libraryZhCN);

export const useLibraryWords = () => wordsFor(useLanguage());
