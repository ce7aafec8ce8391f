import * as v from "valibot";
import { Instant } from "../lib/instant.ts";

export const STATUSES = ["approved", "pending", "rejected", "deleted"] as const;

/** Who wrote a comment; both are empty where the comment was deleted. */
const Author = v.object({
  id: v.string(),
  nick: v.string(),
  /** A word beside the name, such as 编辑. */
  badge: v.optional(v.string()),
});

const fields = {
  id: v.string(),
  articleId: v.string(),
  /** The comment that this one stands below; null for one that stands by itself. */
  rootId: v.nullable(v.string()),
  /** The comment that this one answers: `rootId`, or another answer to it. */
  parentId: v.nullable(v.string()),
  /** Whom it answers, where that is not the root: 回复 @名. */
  replyTo: v.nullable(v.object({ id: v.string(), nick: v.string() })),
  author: Author,
  /** Plain text with line breaks; empty where the comment was deleted. */
  body: v.string(),
  /** What its author sees; for everybody else a comment is `approved` or, as a tombstone, `deleted`. */
  status: v.picklist(STATUSES),
  /** Why it was rejected, for its author alone. */
  rejectReason: v.optional(v.string()),
  /** Whether its author has appealed against that. */
  appealed: v.optional(v.boolean()),
  likes: v.number(),
  liked: v.boolean(),
  replyCount: v.number(),
  pinned: v.boolean(),
  edited: v.boolean(),
  /** What an edit (`If-Match`) and a decision are about; it changes with every one of them. */
  revisionId: v.string(),
  createdAt: Instant,
  /** Until when its author may edit it, where that is still to come. */
  editableUntil: v.optional(Instant),
  can: v.object({
    edit: v.boolean(),
    delete: v.boolean(),
    report: v.boolean(),
    reply: v.boolean(),
  }),
};

/** An answer in a thread. */
export const Reply = v.object(fields);
export type Reply = v.InferOutput<typeof Reply>;

/** A comment as the person who asks sees it, with the first three of its answers. */
export const Comment = v.object({
  ...fields,
  replies: v.pipe(v.array(Reply), v.maxLength(3)),
});
export type Comment = v.InferOutput<typeof Comment>;
