import { inLanguage, useLanguage } from "../lib/words.ts";
import { commentOwnZhCN } from "../lib/words/comment-own-zh-CN.ts";

const wordsFor = inLanguage({ "zh-CN": commentOwnZhCN });

export const useOwnWords = () => wordsFor(useLanguage());
