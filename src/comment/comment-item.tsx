import { memo, useEffect, useRef } from "react";
import type { Reply } from "./comment.ts";
import { OwnPart } from "./comment-part.tsx";
import { CommentView } from "./comment-view.tsx";
import { focusComment, hasArrived } from "./focus-comment.ts";
import { muted, unmute } from "./muted.ts";
import { usePanel } from "./panel-context.tsx";
import { removals } from "./removals.ts";
import { useStore } from "./store.ts";
import { useCommentWords } from "./words.ts";

/** One comment, or what stands in its place. */
export const CommentItem = memo(function CommentItem({ comment }: { comment: Reply }) {
  const words = useCommentWords();
  const { id, author, status } = comment;
  const { marked } = usePanel();
  const place = useRef<HTMLElement>(null);
  const isMuted = useStore(muted).some((person) => person.id === author.id);
  const isLeaving = useStore(removals).has(id);
  const isMarked = marked === id;

  useEffect(() => {
    if (!isMarked && !hasArrived(id)) return;
    place.current?.scrollIntoView({ block: isMarked ? "center" : "nearest" });
    place.current?.focus({ preventScroll: true });
  }, [id, isMarked]);

  const content = () => {
    if (isLeaving) return <OwnPart what="removal" comment={comment} />;
    if (status === "deleted") return <p className="comment-gone">{words.deleted}</p>;
    if (!isMuted) return <CommentView comment={comment} />;
    const show = () => {
      unmute(author.id);
      focusComment(id);
    };
    return (
      <p className="comment-gone">
        {words.mutedComment(author.nick)}
        <button type="button" onClick={show}>
          {words.unmute}
        </button>
      </p>
    );
  };

  return (
    <article
      ref={place}
      id={`comment-${id}`}
      tabIndex={-1}
      className="comment-item"
      data-marked={isMarked || undefined}
      aria-label={author.nick ? words.commentOf(author.nick) : words.deleted}
    >
      {content()}
    </article>
  );
});
