import type { Reply } from "./comment.ts";
import { CommentTime } from "./comment-time.tsx";
import { useCommentWords } from "./words.ts";

/** Who wrote a comment, to whom, when, and how it stands; its time leads to its own address. */
export function CommentHead({ comment }: { comment: Reply }) {
  const words = useCommentWords();
  const { id, author, replyTo, createdAt, edited, pinned, status, rejectReason, appealed } =
    comment;

  return (
    <header className="comment-head">
      <b>{author.nick}</b>
      {author.badge && <span className="comment-badge">{author.badge}</span>}
      {replyTo && <span>{words.replyTo(replyTo.nick)}</span>}
      <a href={`#comment-${id}`}>
        <CommentTime instant={createdAt} />
      </a>
      {pinned && <span className="comment-badge">{words.pinned}</span>}
      {edited && <span>{words.edited}</span>}
      {status === "pending" && <span className="comment-state">{words.pending}</span>}
      {status === "rejected" && (
        <span className="comment-state">
          {rejectReason ? words.rejectedWhy(rejectReason) : words.rejected}
        </span>
      )}
      {appealed && <span>{words.appealed}</span>}
    </header>
  );
}
