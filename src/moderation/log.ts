import * as v from "valibot";
import { MAX_PAGE } from "../comment/limits.ts";
import { Instant } from "../lib/instant.ts";

export const ACTIONS = [
  "approve",
  "reject",
  "pin",
  "unpin",
  "open_thread",
  "close_thread",
  "ban",
  "lift",
  "sign_in",
] as const;

/** What moderators did, newest first. */
export const Log = v.object({
  items: v.pipe(
    v.array(
      v.object({
        id: v.string(),
        at: Instant,
        moderator: v.string(),
        action: v.picklist(ACTIONS),
        articleId: v.nullable(v.string()),
        /** The headline as it is now; null also where the article is gone. */
        articleTitle: v.nullable(v.string()),
        commentId: v.nullable(v.string()),
        personId: v.nullable(v.string()),
        /** As the comment is signed; where it is about no comment, what the person was called last. */
        nick: v.nullable(v.string()),
        reason: v.nullable(v.string()),
        /** The end of a ban, in the year 9999 for one for good. */
        until: v.nullable(Instant),
      }),
    ),
    v.maxLength(MAX_PAGE),
  ),
  nextCursor: v.nullable(v.string()),
});
export type Log = v.InferOutput<typeof Log>;
