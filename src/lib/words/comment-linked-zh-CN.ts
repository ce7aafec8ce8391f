/** The words around a comment that an address names, loaded with it, in Simplified Chinese. */
export const commentLinkedZhCN = {
  linkedComment: "您打开的评论",
  linkedMissing: "您要看的那条评论已不在。",
  allComments: "查看全部评论",
  earlierReplies: "更早的回复",
};
