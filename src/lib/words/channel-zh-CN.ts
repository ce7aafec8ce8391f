/** The words of the front page and of channels, loaded with them, in Simplified Chinese. */
export const channelZhCN = {
  headlines: "要闻头条",
  focus: "焦点图片",
  latest: "最新",
  advertisement: "广告",
  noStories: "这个频道还没有稿件。",
  subChannels: "子频道",
  listen: "朗读本频道",
  paging: "分页",
  newest: "最新",
  newer: "较新",
  older: "较早",
  archive: (page: number) => `往期第 ${page} 页`,
  inChannel: (site: string, name: string, titles: readonly string[]) =>
    `${site}“${name}”${titles.length > 0 ? `：${titles.join("；")}` : ""}`,
  archiveOf: (page: number, pages: number) => `第 ${page}／${pages} 页`,
  oldest: "最早",
  loadMore: "加载更多",
  loadMoreFailed: "更早的稿件没有加载出来。",
  download: "离线下载",
};
