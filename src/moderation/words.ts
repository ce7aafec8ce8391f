import { inLanguage, useLanguage } from "../lib/words.ts";
import { moderationZhCN } from "../lib/words/moderation-zh-CN.ts";

const wordsFor = inLanguage("moderation", moderationZhCN);

export const useModerationWords = () => wordsFor(useLanguage());
