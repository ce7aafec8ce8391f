import type { Catalogues } from "./catalogues.ts";

/** The words of what only a comment's author can do with it, in English. */
export const commentOwnEn: Catalogues["comment-own"] = {
  edit: "Edit",
  timeLeft: (minutes) => (minutes > 1 ? `${minutes} minutes left` : "less than a minute left"),
  remove: "Delete",
  removed: "The comment is deleted.",
  undo: "Undo",
  removeFailed: "The comment was not deleted.",
  appeal: "Appeal",
  editing: "Edit the comment",
  save: "Save",
  saving: "Saving…",
  saved: "Your changes are saved.",
  submitted: "Your changes have been sent and appear once they have been reviewed.",
  close: "Close",
  kept: "It was not saved; what you wrote is still here.",
  banned: (until) => `You are banned from commenting until ${until}.`,
  bannedForGood: "You are banned from commenting.",
  over: "The time for changes is over and they were not saved; the text is still here to copy.",
};
