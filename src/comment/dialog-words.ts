import { inLanguage, useLanguage } from "../lib/words.ts";
import { commentDialogsZhCN } from "../lib/words/comment-dialogs-zh-CN.ts";

const wordsFor = inLanguage({ "zh-CN": commentDialogsZhCN });

export const useDialogWords = () => wordsFor(useLanguage());
