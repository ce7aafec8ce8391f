/** The words around a picture that is looked at by itself, loaded with it, in Simplified Chinese. */
export const viewerZhCN = {
  viewer: "看图",
  place: (at: number, total: number) => `${at} / ${total}`,
  smaller: "缩小",
  larger: "放大",
  whole: "还原",
  previous: "上一张",
  next: "下一张",
  failed: "大图没有加载出来。",
};
