import { inLanguage, useLanguage } from "../lib/words.ts";
import { commentZhCN } from "../lib/words/comment-zh-CN.ts";

const wordsFor = inLanguage("comment", commentZhCN);

export const useCommentWords = () => wordsFor(useLanguage());
