/** The scripts to read in: as storage has them, the language that a page is then in, and its name as its readers call it. */
export const SCRIPTS = [
  ["cn", "zh-CN", "简体"],
  ["tw", "zh-Hant-TW", "繁體(台灣)"],
  ["hk", "zh-Hant-HK", "繁體(香港)"],
] as const;
export type Script = (typeof SCRIPTS)[number][0];
export type Tag = (typeof SCRIPTS)[number][1];
