import { inLanguage, useLanguage } from "../lib/words.ts";
import { channelZhCN } from "../lib/words/channel-zh-CN.ts";

export const channelWordsFor = inLanguage({ "zh-CN": channelZhCN });

export const useChannelWords = () => channelWordsFor(useLanguage());
