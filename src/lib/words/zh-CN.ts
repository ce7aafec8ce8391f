import type { Unit } from "../moment.ts";

const UNITS = { year: "年", month: "个月", day: "天", hour: "小时", minute: "分钟" };
const LAST: { [unit in Unit]?: string[] } = {
  year: ["去年"],
  month: ["上个月"],
  day: ["昨天", "前天"],
};

/** The interface's words in Simplified Chinese; every other catalogue has the same shape. */
export const zhCN = {
  skip: "跳到正文",
  channels: "频道",
  home: "首页",
  youAreHere: "您的位置",
  aboutSite: "关于本站",
  todaysPaper: "今日数字报",
  paper: "数字报",
  loading: "加载中……",
  retry: "重试",
  backHome: "返回首页",
  close: "关闭",
  more: "更多",
  colon: "：",
  inBrackets: (text: string) => `（${text}）`,

  theme: "主题",
  themes: { system: "自动", light: "浅色", dark: "深色" },
  script: "简繁",

  today: (year: number, month: number, day: number, weekday: number) =>
    `${year}年${month}月${day}日 星期${"日一二三四五六".charAt(weekday)}`,
  lunar: { calendar: "农历", leap: "闰", last: "腊" },
  ago: (count: number, unit: Unit) => LAST[unit]?.[count - 1] ?? `${count}${UNITS[unit]}前`,
  now: "现在",

  rights: "版权所有",
  organisedBy: "主办",
  jointlyBy: "联合主办",
  report: "违法和不良信息举报",
  phone: "电话",
  mail: "邮箱",

  hot: "热门",
  kinds: { video: "视频", audio: "音频", gallery: "组图" },

  source: "来源",
  originalTitle: "原题",
  publishedAt: "发布时间",
  updatedAt: (moment: string) => `更新于 ${moment}`,
  yearsOld: (years: number) => `这是${years}年前的报道`,
  minutes: (minutes: number) => `约${minutes}分钟`,
  minutesLeft: (minutes: number) => `约剩${minutes}分钟`,
  almostDone: "快读完了",
  characters: (count: number) => `${count}字`,
  editor: "编辑",
  proofreader: "校对",
  originalAddress: "原文地址",
  reportArticle: "举报本文",
  reportSubject: (title: string) => `举报：${title}`,
  contents: "目录",
  sectionOf: (section: number, sections: number) => `第 ${section}/${sections} 节`,
  tools: "阅读工具",
  textSize: "字号",
  larger: "放大字号",
  smaller: "缩小字号",
  resetSize: "还原",
  resetSizeTitle: "还原字号",
  previous: "上一篇",
  next: "下一篇",
  related: "相关推荐",
  relatedFailed: "相关推荐没有加载出来。",
  sameTopic: (topics: readonly string[]) => `话题：${topics.join(" · ")}`,
  notes: "注释",
  backToText: "回到正文",
  transcript: "文字稿",
  pictureFailed: "图片没有加载出来",
  pictureOf: (position: number, total: number) => `${position}/${total}`,
  previousPicture: "上一张",
  nextPicture: "下一张",
  loadEmbed: (host: string) => `点击加载来自 ${host} 的内容`,
  scrollableTable: "可左右滑动的表格",
  fileSize: (size: string) => `（${size}）`,

  share: "分享",
  shareArticle: "分享这篇文章",
  shareFailed: "分享方式没有加载出来，可以复制这个地址：",

  comments: "网友评论",
  commentsShort: "评论",
  commentsFailed: "评论暂时无法加载。",

  newVersion: "有新版本",
  update: "更新",
  later: "稍后",
  kept: "离线可读",
  nothingKept: "还没有离线可读的文章，读过的会留下。",

  troubleTitle: "出错了",
  troubles: {
    missing: "您访问的页面不存在或已被删除。",
    unreachable: "网络连接不上，请检查网络后重试。",
    timeout: "服务器迟迟没有回应，请稍后重试。",
    refused: "服务器开小差了，请稍后再试。",
    malformed: "内容暂时无法显示，我们会尽快修复。",
  },
};

export type Words = typeof zhCN;
