/** What is said of saving an article, and of how far one was read, in Simplified Chinese. */
export const keepingZhCN = {
  saved: "已收藏。",
  savedOffline: "已收藏，没有网络也能读。",
  savedForNow: "已收藏，但这个浏览器不让网页留存内容，关闭页面后就没有了。",
  unsaved: "已取消收藏。",

  readTo: (progress: number, isWhole: boolean) =>
    isWhole ? "已读" : `读到 ${Math.round(progress * 100)}%`,
  failed: "没有办成，请再试一次。",
};
