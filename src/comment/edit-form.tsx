import { type SubmitEvent, useEffect, useId, useState } from "react";
import { useToast } from "../lib/toast.tsx";
import type { Reply } from "./comment.ts";
import { readDraft, writeDraft } from "./draft.ts";
import { editComment } from "./edit-comment.ts";
import { takeFocus } from "./focus-comment.ts";
import { useOwnWords } from "./own-words.ts";
import { lengthOf } from "./plain-text.ts";
import { usePanel } from "./panel-context.tsx";
import { sendByKey } from "./send-by-key.ts";
import { useReason } from "./reason.ts";
import { useSend } from "./use-send.ts";
import { useMinutesLeft } from "./use-minutes-left.ts";
import { useCommentWords } from "./words.ts";

type EditFormProps = { comment: Reply; onClose: () => void };

/** Edits a comment in its place. What was typed is kept like any draft, and stays to be copied when the time is over. */
export function EditForm({ comment, onClose }: EditFormProps) {
  const words = useOwnWords();
  const common = useCommentWords();
  const say = useToast();
  const id = useId();
  const { articleId, thread } = usePanel();
  const kept = `edit-${comment.id}`;
  const [body, setBody] = useState(() => readDraft(articleId, kept).body || comment.body);
  const [refusal, setRefusal] = useState<string>();
  const because = useReason();
  const { send, isPending } = useSend(editComment(comment));
  const left = useMinutesLeft(comment.editableUntil ?? "");
  const length = lengthOf(body.trim());

  useEffect(() => {
    const isChanged = body !== comment.body;
    writeDraft(articleId, kept, { body: isChanged ? body : "", nick: "", key: "" });
  }, [articleId, kept, body, comment.body]);

  const cancel = () => {
    writeDraft(articleId, kept, { body: "", nick: "", key: "" });
    onClose();
  };
  const saved = ({ status }: Reply) => {
    say(status === "pending" ? words.submitted : words.saved);
    cancel();
  };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const wrong = length === 0 ? "body.blank" : length > thread.maxLength ? "body.too_long" : null;
    setRefusal(wrong ? common.fields[wrong] : undefined);
    if (wrong || isPending || left === 0) return;
    send(body).then(saved, because(words.kept, setRefusal));
  };
  const told = refusal ?? (left === 0 ? words.over : undefined);

  return (
    <form className="comment-form" noValidate onSubmit={submit}>
      <label htmlFor={id}>{words.editing}</label>
      <textarea
        ref={takeFocus}
        id={id}
        value={body}
        readOnly={left === 0}
        aria-describedby={`${id}-length`}
        onChange={(event) => setBody(event.target.value)}
        onKeyDown={sendByKey}
      />
      {told && <p role="alert">{told}</p>}
      <div className="comment-form-foot">
        {left > 0 && <span>{words.timeLeft(left)}</span>}
        <span id={`${id}-length`} data-over={length > thread.maxLength || undefined}>
          {common.length(length, thread.maxLength)}
        </span>
        <button type="button" className="comment-quiet" onClick={cancel}>
          {left > 0 ? common.cancel : words.close}
        </button>
        {left > 0 && (
          <button aria-disabled={isPending}>{isPending ? words.saving : words.save}</button>
        )}
      </div>
    </form>
  );
}
