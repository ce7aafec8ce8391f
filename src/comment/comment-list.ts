import * as v from "valibot";
import { Instant } from "../lib/instant.ts";
import { Comment, Reply } from "./comment.ts";
import { MAX_PAGE } from "./limits.ts";

export const SORTS = ["newest", "oldest", "hot"] as const;
export type Sort = (typeof SORTS)[number];

/** What the server knows of the person who asks. */
const Viewer = v.object({
  /** As `author.id` of their comments; null for somebody who has not written anything. */
  id: v.nullable(v.string()),
  nick: v.nullable(v.string()),
  /** Whether they have agreed to the pledge: their first comment needs `agreed: true`. */
  agreed: v.boolean(),
  /** Whether the portal's login is needed, and missing, for them to write and to like. */
  needsSignIn: v.boolean(),
  /** Until when they may not write; null where they may. */
  bannedUntil: v.nullable(Instant),
});
export type Viewer = v.InferOutput<typeof Viewer>;

/**
 * A page of an article's comments, the pinned ones first; `nextCursor` is null on the last one. On the first page `own` holds
 * what the person who asks has written here, answers included, and others do not see: pending and rejected comments, newest first.
 */
export const CommentList = v.object({
  items: v.pipe(v.array(Comment), v.maxLength(MAX_PAGE)),
  own: v.pipe(v.array(Reply), v.maxLength(MAX_PAGE)),
  nextCursor: v.nullable(v.string()),
  counts: v.object({ total: v.number(), roots: v.number() }),
  thread: v.object({ open: v.boolean(), preModeration: v.boolean(), maxLength: v.number() }),
  viewer: Viewer,
});
export type CommentList = v.InferOutput<typeof CommentList>;

/** A page of the answers to one comment, oldest first; either cursor is null where nothing is beyond. */
export const Replies = v.object({
  items: v.pipe(v.array(Reply), v.maxLength(MAX_PAGE)),
  previousCursor: v.nullable(v.string()),
  nextCursor: v.nullable(v.string()),
});
export type Replies = v.InferOutput<typeof Replies>;

/** One comment where it stands: its root, what it answers (root first), and the page of answers around it. */
export const Permalink = v.object({
  comment: Reply,
  root: Comment,
  ancestors: v.array(Reply),
  replies: Replies,
});
export type Permalink = v.InferOutput<typeof Permalink>;

/** How many comments others see, by article. */
export const CommentCounts = v.object({ counts: v.record(v.string(), v.number()) });
export type CommentCounts = v.InferOutput<typeof CommentCounts>;

/** A page of one's own comments, newest first. */
export const OwnComments = v.object({
  items: v.pipe(v.array(Reply), v.maxLength(MAX_PAGE)),
  nextCursor: v.nullable(v.string()),
});
export type OwnComments = v.InferOutput<typeof OwnComments>;

export const LikeAnswer = v.object({ likes: v.number(), liked: v.boolean() });
export type LikeAnswer = v.InferOutput<typeof LikeAnswer>;

/** What is left of a comment that was deleted: a tombstone where there are answers to it, else nothing. */
export const Deleted = v.object({ id: v.string(), tombstone: v.boolean() });
