import type { Reply } from "./comment.ts";
import { OwnPart } from "./comment-part.tsx";
import type { Doing } from "./comment-view.tsx";
import { focusComment } from "./focus-comment.ts";
import { LikeButton } from "./like-button.tsx";
import { mute } from "./muted.ts";
import { mayWrite, usePanel } from "./panel-context.tsx";
import { useCommentWords } from "./words.ts";

type CommentActionsProps = { comment: Reply; onDo: (doing: Doing) => void };

/** What this reader can do with a comment, as the server says. */
export function CommentActions({ comment, onDo }: CommentActionsProps) {
  const words = useCommentWords();
  const panel = usePanel();
  const { id, author, can, status } = comment;

  const hide = () => {
    focusComment(id);
    mute(author);
  };

  return (
    <div className="comment-actions">
      {status === "approved" && <LikeButton comment={comment} />}
      {can.reply && mayWrite(panel) && (
        <button type="button" onClick={() => onDo("reply")}>
          {words.reply}
        </button>
      )}
      {can.delete && <OwnPart what="actions" comment={comment} onDo={onDo} />}
      {can.report && (
        <>
          <button type="button" aria-haspopup="dialog" onClick={() => onDo("report")}>
            {words.report}
          </button>
          <button type="button" onClick={hide}>
            {words.mute}
          </button>
        </>
      )}
    </div>
  );
}
