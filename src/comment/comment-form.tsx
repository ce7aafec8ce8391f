import { useMutation } from "@tanstack/react-query";
import { type ChangeEvent, type SubmitEvent, useRef, useState } from "react";
import { useToast } from "../lib/toast.tsx";
import { useWords } from "../lib/words.ts";
import css from "./comment-form.module.css";
import { lengthOf, MAX_LENGTH, MAX_NICK, postComment } from "./comment.ts";
import { createKey } from "./idempotency-key.ts";
import { refusalOf } from "./refusal.ts";

/** Empties itself only once the comment is accepted: a failed post costs no typing, and pressing twice posts once. */
export function CommentForm({ article }: { article: string }) {
  const words = useWords();
  const say = useToast();
  const [body, setBody] = useState("");
  const [nick, setNick] = useState("");
  const [isBlank, setIsBlank] = useState(false);
  const key = useRef("");
  // Two presses may come before `isPending` is drawn.
  const sending = useRef(false);
  const { mutate, isPending, error } = useMutation(postComment(article));

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (sending.current) return;
    setIsBlank(body.trim() === "");
    if (body.trim() === "") return;
    sending.current = true;
    key.current ||= createKey();
    mutate(
      { body, nick, key: key.current },
      {
        onSuccess: () => {
          // What was written on while it was under way stays.
          setBody((now) => (now === body ? "" : now));
          key.current = "";
          say(words.posted);
        },
        onSettled: () => {
          sending.current = false;
        },
      },
    );
  };
  // What was changed is another comment: it may not travel under the key of the first.
  const change =
    (set: (text: string) => void) =>
    (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      set(event.target.value);
      key.current = "";
    };

  return (
    <form className={css.form} noValidate onSubmit={submit}>
      <label htmlFor="comment-body">{words.yourComment}</label>
      <textarea
        id="comment-body"
        value={body}
        placeholder={words.commentHint}
        required
        aria-describedby="comment-length"
        onChange={change(setBody)}
      />
      {isBlank && <p role="alert">{words.refusals.blank}</p>}
      {error && !isBlank && <p role="alert">{words.refusals[refusalOf(error)]}</p>}
      <div className={css.foot}>
        <label>
          {words.nickname}
          <input
            value={nick}
            placeholder={words.anonymous}
            maxLength={MAX_NICK}
            // HTML has it (§4.10.18.7.1), this rule's list has not.
            // oxlint-disable-next-line jsx-a11y/autocomplete-valid
            autoComplete="nickname"
            onChange={change(setNick)}
          />
        </label>
        <span id="comment-length" data-over={lengthOf(body.trim()) > MAX_LENGTH || undefined}>
          {words.length(lengthOf(body.trim()), MAX_LENGTH)}
        </span>
        <button disabled={isPending}>{isPending ? words.posting : words.post}</button>
      </div>
    </form>
  );
}
