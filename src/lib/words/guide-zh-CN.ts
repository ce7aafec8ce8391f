/** The words of what finds the way through an article, loaded with it, in Simplified Chinese. */
export const guideZhCN = {
  more: "更多",
  find: "在文中查找",
  findCount: (at: number, count: number, isAll: boolean) => `${at}/${count}${isAll ? "" : "+"}`,
  nothingFound: "没有找到",
  previousMatch: "上一处",
  nextMatch: "下一处",
  close: "关闭",

  skim: "只看要点",
  wholeText: "显示全文",
  points: "要点",

  keys: "键盘快捷键",
  keysOn: "启用快捷键",
  keysHint: "在输入框里、输入法组字时、对话框打开时，快捷键不起作用。",
  keysOf: [
    ["j", "下一段"],
    ["k", "上一段"],
    ["n", "下一篇"],
    ["p", "上一篇"],
    ["t", "回到开头"],
    ["/", "在文中查找"],
    ["c", "复制所选文字或本段的链接"],
    ["m", "只看要点，再按显示全文"],
    ["+", "放大字号"],
    ["-", "缩小字号"],
    ["?", "键盘快捷键"],
  ],
  noNext: "没有下一篇了",
  noPrevious: "没有上一篇了",

  awake: "阅读时屏幕常亮",
  pace: (characters: number) => `您每分钟约读${characters}字，只记在本机`,
  forgetPace: "重新计算",

  resume: "回到上次读到的地方",
  resumed: "已接着上次读",
  toTop: "回到开头",

  selected: "所选文字",
  copyLink: "复制链接",
  copyParagraphLink: "复制本段链接",
  quoteCard: "引用卡片",
  linkCopied: "链接已复制，打开就是这一处",
  copyFailed: "没能复制，请从地址栏复制链接。",
};
