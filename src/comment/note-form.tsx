import { type ReactNode, type SubmitEvent, useId, useRef, useState } from "react";
import { request } from "../lib/api.ts";
import { useToast } from "../lib/toast.tsx";
import { apiAddress, sending } from "./api-address.ts";
import { useDialogWords } from "./dialog-words.ts";
import { MAX_NOTE } from "./limits.ts";
import { Accepted } from "./new-comment.ts";
import { lengthOf } from "./plain-text.ts";
import { sendByKey } from "./send-by-key.ts";
import { useSend } from "./use-send.ts";
import { useReason } from "./reason.ts";

type NoteFormProps = {
  /** Where the note goes. */
  path: string[];
  label: string;
  /** What is said once it is taken. */
  done: string;
  /** What goes with it. */
  fields?: object;
  /** What is still missing, as a sentence. */
  problemOf: (note: string) => string | undefined;
  onDone?: () => void;
  children: ReactNode;
};

/** A note to the moderators; once it is taken, the dialog around it closes. */
export function NoteForm({
  path,
  label,
  done,
  fields,
  problemOf,
  onDone,
  children,
}: NoteFormProps) {
  const words = useDialogWords();
  const say = useToast();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [note, setNote] = useState("");
  const [refusal, setRefusal] = useState<string>();
  const because = useReason();
  const { send, isPending } = useSend({
    mutationFn: (text: string) =>
      request(
        apiAddress(...path),
        Accepted,
        sending("POST", { ...fields, note: text || undefined }),
      ),
  });

  const accepted = () => {
    onDone?.();
    say(done);
    form.current?.closest("dialog")?.close();
  };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const text = note.trim();
    const isLong = lengthOf(text) > MAX_NOTE;
    const missing = isLong ? words.noteTooLong : problemOf(text);
    setRefusal(missing);
    if (missing || isPending) return;
    send(text).then(accepted, because(words.failed, setRefusal));
  };

  return (
    <form ref={form} className="comment-note" noValidate onSubmit={submit}>
      {children}
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        value={note}
        rows={3}
        onChange={(event) => setNote(event.target.value)}
        onKeyDown={sendByKey}
      />
      {refusal && <p role="alert">{refusal}</p>}
      <button aria-disabled={isPending}>{isPending ? words.sending : words.send}</button>
    </form>
  );
}
