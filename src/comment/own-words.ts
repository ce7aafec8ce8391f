import { inLanguage, useLanguage } from "../lib/words.ts";
import { commentOwnZhCN } from "../lib/words/comment-own-zh-CN.ts";

const wordsFor = inLanguage("comment-own", commentOwnZhCN);

export const useOwnWords = () => wordsFor(useLanguage());
