import type { Catalogues } from "./catalogues.ts";

/** The words of the share sheet in English. */
export const shareEn: Catalogues["share"] = {
  copyLink: "Copy link",
  copyTitleAndLink: "Copy title and link",
  copied: "Copied to the clipboard",
  copyFailed: "Copying failed; please press and hold the link below to copy it.",
  wechat: "WeChat",
  wechatHint: "Scan with WeChat to open it on your phone and share it",
  inWechatHint: "Press “…” at the top right to send it to friends or share it to Moments",
  weibo: "Weibo",
  qq: "QQ",
  qzone: "Qzone",
  system: "Share with…",
  systemFailed: "Sharing did not open; please use another way.",
  views: { poster: "Poster", quote: "Quote card", print: "Print" },
  back: "Back",
  sourceSwitch: "Add source and address when copying more than 50 characters",
  printColumns: "Columns",
  columns: { one: "One", two: "Two" },
  printFace: "Typeface",
  faces: { song: "Song", fangsong: "Fangsong" },
  printNow: "Print",
  preparing: "Preparing the pictures…",
  qrFailed: "The code could not be drawn; please copy the link instead.",
};
