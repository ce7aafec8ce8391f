import { inLanguage, useLanguage } from "../lib/words.ts";
import { settingZhCN } from "../lib/words/setting-zh-CN.ts";

const wordsFor = inLanguage("setting", settingZhCN);

export const useSettingWords = () => wordsFor(useLanguage());
