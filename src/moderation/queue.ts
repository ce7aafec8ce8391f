import * as v from "valibot";
import { Reply, STATUSES } from "../comment/comment.ts";
import { MAX_PAGE } from "../comment/limits.ts";
import { REPORT_REASONS } from "../comment/new-comment.ts";
import { Instant } from "../lib/instant.ts";

/** Why a comment waits although others of its kind need not: a word of the list, a link, the same text again, too many at once. */
export const HOLDS = ["word", "link", "repeat", "flood"] as const;

/** A comment as moderators see it: `body` is what was written last, whether or not others see it. */
export const QueueItem = v.object({
  comment: v.object({ ...Reply.entries, status: v.picklist(STATUSES) }),
  /** What others see at this moment, where that is another text; null where they see nothing or the same. */
  shownBody: v.nullable(v.string()),
  /** What it answers, as others see it. */
  parentBody: v.nullable(v.string()),
  article: v.object({ id: v.string(), title: v.string() }),
  held: v.array(v.picklist(HOLDS)),
  reports: v.array(
    v.object({
      reason: v.picklist(REPORT_REASONS),
      note: v.nullable(v.string()),
      createdAt: Instant,
    }),
  ),
  reportCount: v.number(),
  appeal: v.nullable(v.object({ note: v.string(), createdAt: Instant })),
  bannedUntil: v.nullable(Instant),
});
export type QueueItem = v.InferOutput<typeof QueueItem>;

/** One comment as it stands now, and the last decision on it, which is of an earlier text where it waits again. */
export const ItemNow = v.object({
  ...QueueItem.entries,
  decided: v.nullable(
    v.object({
      decision: v.picklist(["approve", "reject"]),
      moderator: v.string(),
      reason: v.nullable(v.string()),
      at: Instant,
    }),
  ),
});
export type ItemNow = v.InferOutput<typeof ItemNow>;

/** A page of the queue: what waits longest first, else newest first; `counts` stops at 1,000 each. */
export const Queue = v.object({
  items: v.pipe(v.array(QueueItem), v.maxLength(MAX_PAGE)),
  nextCursor: v.nullable(v.string()),
  counts: v.object({ pending: v.number(), reported: v.number(), appealed: v.number() }),
});
export type Queue = v.InferOutput<typeof Queue>;
