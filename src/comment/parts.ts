import { part } from "../lib/part.ts";

/** What only authors see of their own comments, and those who are kept from writing. */
export const ownPart = part("own-comment", async () => (await import("./own-part.tsx")).OwnPart);

/** What few readers ever open comes when it is opened. */
export const dialogPart = part(
  "comment-dialog",
  async () => (await import("./comment-dialog.tsx")).CommentDialog,
);

/** What has to be agreed to but once. */
export const pledgePart = part(
  "comment-pledge",
  async () => (await import("./pledge-text.tsx")).PledgeText,
);

export const linkedPart = part(
  "linked-thread",
  async () => (await import("./linked-thread.tsx")).LinkedThread,
);
