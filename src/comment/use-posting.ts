import { type ChangeEvent, type SubmitEvent, useEffect, useRef, useState } from "react";
import { ApiError } from "../lib/api.ts";
import { useToast } from "../lib/toast.tsx";
import type { Reply } from "./comment.ts";
import { readDraft, writeDraft } from "./draft.ts";
import { awaitComment } from "./focus-comment.ts";
import { createKey } from "./idempotency-key.ts";
import { usePanel } from "./panel-context.tsx";
import { lengthOf } from "./plain-text.ts";
import { postComment } from "./post-comment.ts";
import { isRefusedFor, needsSignIn, useReason } from "./reason.ts";
import { useSend } from "./use-send.ts";
import { useCommentWords } from "./words.ts";

const UNAGREED = "agreed.required";

/**
 * What is typed into a form, and its way to the server. It is emptied only once the comment is accepted: a failed post costs
 * no typing, and pressing twice posts once.
 */
export function usePosting(parent: Reply | undefined, onClose: (() => void) | undefined) {
  const words = useCommentWords();
  const say = useToast();
  const { articleId, thread, viewer } = usePanel();
  const [draft] = useState(() => readDraft(articleId, parent?.id));
  const [body, setBody] = useState(draft.body);
  const [nick, setNick] = useState(draft.nick || (viewer.nick ?? ""));
  const [agreed, setAgreed] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const [isUnknown, setUnknown] = useState(false);
  const [isSignedOut, setSignedOut] = useState(false);
  const because = useReason();
  const key = useRef(draft.key);
  // Two presses may come before `isPending` is drawn.
  const sending = useRef(false);
  const { send, isPending } = useSend(postComment(articleId, parent?.id));
  const length = lengthOf(body.trim());
  const mustAgree = !viewer.agreed || isUnknown;

  useEffect(() => {
    writeDraft(articleId, parent?.id, { body, nick, key: key.current });
  }, [articleId, parent?.id, body, nick]);

  const problemNow = () => {
    if (length === 0) return "body.blank";
    if (length > thread.maxLength) return "body.too_long";
    return mustAgree && !agreed ? UNAGREED : undefined;
  };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (sending.current) return;
    const found = problemNow();
    setRefusal(found && words.fields[found]);
    setSignedOut(false);
    if (found) {
      const field = found === UNAGREED ? "input" : "textarea";
      event.currentTarget.querySelector<HTMLElement>(field)?.focus();
      return;
    }
    sending.current = true;
    key.current ||= createKey();
    writeDraft(articleId, parent?.id, { body, nick, key: key.current });
    void send({ body, nick, key: key.current, agreed: mustAgree && agreed })
      .then(posted, tellWhyNot)
      .finally(() => {
        sending.current = false;
      });
  };
  const posted = (comment: Reply) => {
    // What was written on while it was under way stays.
    setBody((now) => (now === body ? "" : now));
    key.current = "";
    setUnknown(false);
    say(comment.status === "approved" ? words.posted : words.submitted);
    if (!parent) return;
    awaitComment(comment.id);
    onClose?.();
  };
  const tellWhyNot = (failure: Error) => {
    if (isRefusedFor(failure, "agreed")) setUnknown(true);
    setSignedOut(needsSignIn(failure));
    const trouble = failure instanceof ApiError && failure.trouble;
    if (trouble === "unreachable" && !navigator.onLine) setRefusal(words.offline);
    else if (trouble === "timeout") setRefusal(words.unsure);
    else because(words.kept, setRefusal)(failure);
  };
  // What was changed is another comment: it may not travel under the key of the first.
  const change =
    (set: (text: string) => void) =>
    (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      set(event.target.value);
      key.current = "";
    };

  return {
    body,
    nick,
    agreed,
    length,
    mustAgree,
    isPending,
    refusal,
    /** Whether it is the agreement that is asked for. */
    isAsked: refusal === words.fields[UNAGREED],
    isSignedOut,
    submit,
    setAgreed,
    changeBody: change(setBody),
    changeNick: change(setNick),
  };
}
