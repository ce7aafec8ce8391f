import { inLanguage, useLanguage } from "../lib/words.ts";
import { channelZhCN } from "../lib/words/channel-zh-CN.ts";

export const channelWordsFor = inLanguage("channel", channelZhCN);

export const useChannelWords = () => channelWordsFor(useLanguage());
