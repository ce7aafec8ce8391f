import { inLanguage, useLanguage } from "../lib/words.ts";
import { commentDialogsZhCN } from "../lib/words/comment-dialogs-zh-CN.ts";

const wordsFor = inLanguage("comment-dialogs", commentDialogsZhCN);

export const useDialogWords = () => wordsFor(useLanguage());
