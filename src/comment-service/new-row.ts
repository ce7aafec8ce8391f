import type { CommentRow } from "./comment-columns.ts";

type New = {
  articleId: string;
  /** What it answers; null for a root. */
  parent: CommentRow | null;
  author: { id: string; nick: string; badge: string | null };
  body: string;
  textHash: string;
  requestHash: string;
  /** Why it waits, of HOLDS, with a space between. */
  held: string;
  isShown: boolean;
};

/**
 * A new comment as it will be read: all of its columns but the id, which the database gives. To know them here is to
 * have none of them come back from where they were just sent.
 */
export function newRow(comment: New): Omit<CommentRow, "id"> {
  const { articleId, parent, author, body, textHash, requestHash, held, isShown } = comment;
  const now = Date.now();
  // Whom it answers is told where that is not the root itself.
  const replied = parent?.root_id == null ? null : parent;
  return {
    article_id: articleId,
    root_id: parent && (parent.root_id ?? parent.id),
    parent_id: parent && parent.id,
    author_id: author.id,
    nick: author.nick,
    badge: author.badge,
    status: isShown ? "approved" : "pending",
    body,
    revision: 1,
    shown_body: isShown ? body : null,
    shown_revision: isShown ? 1 : null,
    listed: isShown ? 1 : 0,
    version: 1,
    reject_reason: null,
    held,
    appealed: 0,
    reports: 0,
    likes: 0,
    reply_count: 0,
    pinned: 0,
    hot: now,
    created_at: now,
    request_hash: requestHash,
    text_hash: textHash,
    replied_id: replied && replied.author_id,
    replied_nick: replied && replied.nick,
  };
}
