import { inLanguage } from "../lib/words.ts";
import { keepingZhCN } from "../lib/words/keeping-zh-CN.ts";

const wordsFor = inLanguage("keeping", keepingZhCN);

/** What is said of saving and reading, in the language of the page. */
export const keepingWords = () => wordsFor(document.documentElement.lang);
