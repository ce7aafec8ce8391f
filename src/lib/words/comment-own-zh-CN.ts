/** The words of what only a comment's author can do with it, loaded with that, in Simplified Chinese. */
export const commentOwnZhCN = {
  edit: "编辑",
  timeLeft: (minutes: number) => (minutes > 1 ? `还剩 ${minutes} 分钟` : "还剩不到 1 分钟"),
  remove: "删除",
  removed: "评论已删除。",
  undo: "撤销",
  removeFailed: "评论没有删除。",
  appeal: "申诉",
  editing: "修改评论",
  save: "保存",
  saving: "保存中……",
  saved: "修改已保存。",
  submitted: "修改已提交，审核通过后公开。",
  close: "关闭",
  kept: "没有保存，您写的内容还在。",
  over: "可以修改的时间已过，改动没有保存；文字还在，可以复制。",
};
