import { formatMoment } from "../lib/moment.ts";
import css from "./comment-item.module.css";
import type { Comment } from "./comment.ts";

/** One comment; its body is plain text and keeps its line breaks. */
export function CommentItem({ comment }: { comment: Comment }) {
  return (
    <li className={css.comment} id={`comment-${comment.id}`}>
      <article>
        <header>
          <b>{comment.author.nick}</b>
          <time dateTime={comment.createdAt}>{formatMoment(comment.createdAt)}</time>
        </header>
        <p>{comment.body}</p>
      </article>
    </li>
  );
}
