import type { Catalogues } from "./catalogues.ts";

/** The words of the comment panel in English. */
export const commentEn: Catalogues["comment"] = {
  commentCount: (count) => String(count),
  commentsLoading: "Loading comments…",
  commentsClosed: "Comments on this article are closed.",
  noComments: "No comments yet: be the first.",
  moreComments: "More comments",
  newComments: (count) => (count === 1 ? "1 new comment" : `${count} new comments`),

  sortBy: "Sort by",
  sorts: { newest: "Newest", oldest: "Oldest", hot: "Most liked" },

  yourComment: "Your comment",
  commentHint: "Be kind, and argue with reason",
  reviewHint: "Comments appear once they have been reviewed",
  nickname: "Name",
  anonymous: "A reader",
  post: "Post",
  posting: "Posting…",
  posted: "Your comment has been posted.",
  submitted: "Your comment has been sent and appears once it has been reviewed.",
  cancel: "Cancel",
  length: (used, limit) => `${used} / ${limit}`,
  agree: "I have read and agree to the",
  pledge: "pledge of those who comment",
  signIn: "Sign in to comment and to like.",
  goSignIn: "Sign in",

  commentOf: (nick) => `Comment by ${nick}`,
  replyTo: (nick) => `To @${nick}`,
  reply: "Reply",
  repliesTo: (nick) => `Replies to ${nick}`,
  repliesLoading: "Loading replies…",
  repliesFailed: "Replies did not load.",
  restOfReplies: (count) => `Show ${count} more`,
  moreReplies: "More replies",

  pinned: "Pinned",
  edited: "Edited",
  pending: "Under review",
  rejected: "Rejected",
  rejectedWhy: (reason) => `Rejected: ${reason}`,
  appealed: "Appealed",
  deleted: "This comment was deleted.",

  like: "Like",
  likeFailed: "Your like was not counted.",
  unlikeFailed: "Your like was not taken back.",

  report: "Report",
  mute: "Mute",
  unmute: "Unmute",
  mutedComment: (nick) => `You muted the comments of “${nick}”`,
  partFailed: "It did not open; please try again.",

  kept: "It was not posted; what you wrote is still here.",
  offline:
    "You are off line. What you wrote is kept as a draft; press “Post” again once you are back.",
  unsure:
    "The server takes too long to answer, so it may or may not have been posted. Pressing again will not post it twice.",
  fields: {
    "body.blank": "There is nothing written yet.",
    "body.too_long": "This is too long; 1,000 characters at most.",
    "agreed.required": "Before your first comment, please read the pledge and agree to it.",
  },
};
