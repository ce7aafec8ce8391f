import { useState } from "react";
import type { Reply } from "./comment.ts";
import { useDialogWords } from "./dialog-words.ts";
import { REPORT_REASONS } from "./new-comment.ts";
import { NoteForm } from "./note-form.tsx";

/** Tells the moderators of a comment, and why. */
export function ReportForm({ comment }: { comment: Reply }) {
  const words = useDialogWords();
  const [reason, setReason] = useState<string>();

  return (
    <NoteForm
      path={["comments", comment.id, "reports"]}
      label={words.noteOptional}
      done={words.reported}
      fields={{ reason }}
      problemOf={() => (reason ? undefined : words.noReason)}
    >
      <p className="comment-quote">{comment.body}</p>
      <fieldset className="comment-reasons">
        <legend>{words.reason}</legend>
        {REPORT_REASONS.map((name) => (
          <label key={name}>
            <input
              type="radio"
              name="reason"
              value={name}
              checked={reason === name}
              onChange={() => setReason(name)}
            />
            {words.reasons[name]}
          </label>
        ))}
      </fieldset>
    </NoteForm>
  );
}
