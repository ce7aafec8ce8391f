import { useQueryClient } from "@tanstack/react-query";
import { useToast } from "../lib/toast.tsx";
import type { Reply } from "./comment.ts";
import { EditButton } from "./edit-button.tsx";
import { useOwnWords } from "./own-words.ts";
import { useReason } from "./reason.ts";
import { removeLater } from "./remove-later.ts";

type OwnActionsProps = { comment: Reply; onDo: (doing: "edit" | "appeal") => void };

/** What an author can do with their own comment, as the server says. */
export function OwnActions({ comment, onDo }: OwnActionsProps) {
  const words = useOwnWords();
  const client = useQueryClient();
  const say = useToast();
  const because = useReason();
  const { can, status, appealed, editableUntil } = comment;

  const remove = () => removeLater(client, comment, because(words.removeFailed, say));

  return (
    <>
      {can.edit && editableUntil && (
        <EditButton until={editableUntil} onEdit={() => onDo("edit")} />
      )}
      {can.delete && (
        <button type="button" onClick={remove}>
          {words.remove}
        </button>
      )}
      {status === "rejected" && !appealed && (
        <button type="button" aria-haspopup="dialog" onClick={() => onDo("appeal")}>
          {words.appeal}
        </button>
      )}
    </>
  );
}
