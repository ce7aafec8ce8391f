import { useState } from "react";
import { useInScript } from "../lib/use-in-script.ts";
import type { Reply } from "./comment.ts";
import { CommentActions } from "./comment-actions.tsx";
import { CommentForm } from "./comment-form.tsx";
import { CommentHead } from "./comment-head.tsx";
import { DialogPart, OwnPart } from "./comment-part.tsx";
import { focusComment } from "./focus-comment.ts";

/** What is open at a comment. */
export type Doing = "reply" | "edit" | "report" | "appeal";

/** A comment, what can be done with it, and the form or dialog in which it is done. Its body is plain text and keeps its line breaks. */
export function CommentView({ comment }: { comment: Reply }) {
  const inScript = useInScript();
  const [doing, setDoing] = useState<Doing>();
  const close = () => {
    setDoing(undefined);
    // A dialog gives the focus back by itself.
    if (doing === "reply" || doing === "edit") focusComment(comment.id);
  };

  return (
    <>
      <CommentHead comment={comment} />
      {doing === "edit" ? (
        <OwnPart what="edit" comment={comment} onClose={close} />
      ) : (
        <>
          <p className="comment-body">{inScript(comment.body)}</p>
          <CommentActions comment={comment} onDo={setDoing} />
        </>
      )}
      {doing === "reply" && <CommentForm parent={comment} onClose={close} />}
      {(doing === "report" || doing === "appeal") && (
        <DialogPart about={doing} comment={comment} onClose={close} />
      )}
    </>
  );
}
