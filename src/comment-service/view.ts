import type { Comment, Reply } from "../comment/comment.ts";
import type { CommentRow } from "./comment-columns.ts";

/** Who looks at comments, and how. */
export type Looking = {
  /** Nobody's id is null. */
  personId: string | null;
  liked: ReadonlySet<number>;
  open: boolean;
  /** In milliseconds since 1970. */
  now: number;
  editWindow: number;
};

/** As an id of a comment in addresses and answers. */
export const toId = (id: number) => String(id);

export const toInstant = (moment: number) => new Date(moment).toISOString();

/** What an edit (by its first part, the text) and a decision (by both) are about. */
export const revisionIdOf = ({ revision, version }: Pick<CommentRow, "revision" | "version">) =>
  `${revision}-${version}`;

/** A comment as somebody sees it: its author what they wrote last, everybody else what was approved. */
export function viewOf(row: CommentRow, looking: Looking): Reply {
  if (row.author_id === looking.personId && row.status !== "deleted") return ownView(row, looking);
  const isShown = row.shown_body !== null;
  return {
    ...placeOf(row),
    author: isShown ? authorOf(row) : { id: "", nick: "" },
    body: row.shown_body ?? "",
    status: isShown ? "approved" : "deleted",
    likes: isShown ? row.likes : 0,
    liked: isShown && looking.liked.has(row.id),
    edited: (row.shown_revision ?? 1) > 1,
    // That something is being edited or decided is nobody else's business.
    revisionId: String(row.shown_revision ?? 0),
    can: { edit: false, delete: false, report: isShown, reply: isShown && looking.open },
  };
}

function ownView(row: CommentRow, { liked, open, now, editWindow }: Looking): Reply {
  const until = row.created_at + editWindow;
  return {
    ...placeOf(row),
    author: authorOf(row),
    body: row.body,
    status: row.status,
    ...(row.status === "rejected" && {
      ...(row.reject_reason !== null && { rejectReason: row.reject_reason }),
      appealed: row.appealed === 1,
    }),
    likes: row.likes,
    liked: liked.has(row.id),
    edited: row.revision > 1,
    revisionId: revisionIdOf(row),
    ...(now < until && { editableUntil: toInstant(until) }),
    can: {
      edit: now < until && open,
      delete: true,
      report: false,
      reply: row.shown_body !== null && open,
    },
  };
}

/** A root with the first of its answers. */
export const toComment = (
  row: CommentRow,
  replies: readonly CommentRow[],
  looking: Looking,
): Comment => ({
  ...viewOf(row, looking),
  replies: replies.map((reply) => viewOf(reply, looking)),
});

const authorOf = ({ author_id, nick, badge }: CommentRow) => ({
  id: author_id,
  nick,
  ...(badge !== null && { badge }),
});

const placeOf = (row: CommentRow) => ({
  id: toId(row.id),
  articleId: row.article_id,
  rootId: row.root_id === null ? null : toId(row.root_id),
  parentId: row.parent_id === null ? null : toId(row.parent_id),
  replyTo:
    row.replied_id === null || row.replied_nick === null
      ? null
      : { id: row.replied_id, nick: row.replied_nick },
  replyCount: row.reply_count,
  pinned: row.pinned === 1,
  createdAt: toInstant(row.created_at),
});
