import { inLanguage, useLanguage } from "../lib/words.ts";
import { listenZhCN } from "../lib/words/listen-zh-CN.ts";

const wordsFor = inLanguage("listen", listenZhCN);

export type ListenWords = typeof listenZhCN;
export const useListenWords = (): ListenWords => wordsFor(useLanguage());
