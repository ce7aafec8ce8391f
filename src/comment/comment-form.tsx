import { useId } from "react";
import type { Reply } from "./comment.ts";
import { takeFocus } from "./focus-comment.ts";
import { MAX_NICK } from "./limits.ts";
import { usePanel } from "./panel-context.tsx";
import { Pledge } from "./pledge.tsx";
import { sendByKey } from "./send-by-key.ts";
import { SignInLink } from "./sign-in-link.tsx";
import { usePosting } from "./use-posting.ts";
import { useCommentWords } from "./words.ts";

type CommentFormProps = {
  /** What is answered; the article where that is nothing. */
  parent?: Reply;
  /** What takes the form away. */
  onClose?: () => void;
};

/** The form to say something of the article, or in answer to a comment. Typing draws nothing but the form anew. */
export function CommentForm({ parent, onClose }: CommentFormProps) {
  const words = useCommentWords();
  const id = useId();
  const { thread, viewer } = usePanel();
  const posting = usePosting(parent, onClose);
  const { body, nick, length, refusal, isPending } = posting;

  return (
    <form className="comment-form" noValidate onSubmit={posting.submit}>
      <label htmlFor={id}>{parent ? words.replyTo(parent.author.nick) : words.yourComment}</label>
      <textarea
        ref={parent && takeFocus}
        id={id}
        value={body}
        placeholder={thread.preModeration ? words.reviewHint : words.commentHint}
        required
        aria-describedby={`${id}-length`}
        onChange={posting.changeBody}
        onKeyDown={sendByKey}
      />
      {posting.mustAgree && (
        <Pledge
          agreed={posting.agreed}
          onAgree={posting.setAgreed}
          askedBy={posting.isAsked ? `${id}-refusal` : undefined}
        />
      )}
      {refusal && (
        <p id={`${id}-refusal`} role="alert">
          {refusal} {posting.isSignedOut && <SignInLink />}
        </p>
      )}
      <div className="comment-form-foot">
        {!(parent && viewer.nick) && (
          <label>
            {words.nickname}
            <input
              value={nick}
              placeholder={words.anonymous}
              maxLength={MAX_NICK}
              // HTML has it (§4.10.18.7.1), this rule's list has not.
              // oxlint-disable-next-line jsx-a11y/autocomplete-valid
              autoComplete="nickname"
              onChange={posting.changeNick}
            />
          </label>
        )}
        <span id={`${id}-length`} data-over={length > thread.maxLength || undefined}>
          {words.length(length, thread.maxLength)}
        </span>
        {onClose && (
          <button type="button" className="comment-quiet" onClick={onClose}>
            {words.cancel}
          </button>
        )}
        <button aria-disabled={isPending}>{isPending ? words.posting : words.post}</button>
      </div>
    </form>
  );
}
