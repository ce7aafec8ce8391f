import { inLanguage, useLanguage } from "../lib/words.ts";
import { commentLinkedZhCN } from "../lib/words/comment-linked-zh-CN.ts";

const wordsFor = inLanguage("comment-linked", commentLinkedZhCN);

export const useLinkedWords = () => wordsFor(useLanguage());
