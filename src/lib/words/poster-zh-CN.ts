/** The words of posters and quote cards, loaded with them, in Simplified Chinese. */
export const posterZhCN = {
  quoteCard: "引用卡片",
  scan: "长按或扫码，阅读全文",
  scanQuote: "长按或扫码，回到原文",
  posterAlt: (title: string) => `《${title}》的海报`,
  quoteAlt: (quote: string, title: string) => `引用卡片：“${quote}”——《${title}》`,
  drawing: "正在画……",
  save: "保存图片",
  shareImage: "分享图片",
  holdToSave: "也可以长按图片保存。",
  failed: "图片没有画出来，请改用复制链接。",
  shareFailed: "没能分享，请先保存图片。",
};
