import { useQueryClient } from "@tanstack/react-query";
import type { Reply } from "./comment.ts";
import { useDialogWords } from "./dialog-words.ts";
import { changeComment } from "./kept-comments.ts";
import { NoteForm } from "./note-form.tsx";

/** Asks for a second look at one's own comment that was rejected. */
export function AppealForm({ comment }: { comment: Reply }) {
  const words = useDialogWords();
  const client = useQueryClient();

  return (
    <NoteForm
      path={["comments", comment.id, "appeals"]}
      label={words.appealNote}
      done={words.appealed}
      problemOf={(note) => (note ? undefined : words.noNote)}
      onDone={() => changeComment(client, comment, { appealed: true })}
    >
      <p className="comment-quote">{comment.body}</p>
      {comment.rejectReason && (
        <p className="comment-aside">{words.appealOf(comment.rejectReason)}</p>
      )}
    </NoteForm>
  );
}
