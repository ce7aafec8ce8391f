import { AppealForm } from "./appeal-form.tsx";
import type { Reply } from "./comment.ts";
import { Dialog } from "../lib/dialog.tsx";
import { useDialogWords } from "./dialog-words.ts";
import { MutedList } from "./muted-list.tsx";
import { ReportForm } from "./report-form.tsx";

type CommentDialogProps = { onClose: () => void } & (
  | { about: "report" | "appeal"; comment: Reply }
  | { about: "muted" }
);

/** The dialogs about comments, in one chunk. */
export function CommentDialog(props: CommentDialogProps) {
  const words = useDialogWords();

  switch (props.about) {
    case "report":
      return (
        <Dialog title={words.reportTitle} onClose={props.onClose}>
          <ReportForm comment={props.comment} />
        </Dialog>
      );
    case "appeal":
      return (
        <Dialog title={words.appealTitle} onClose={props.onClose}>
          <AppealForm comment={props.comment} />
        </Dialog>
      );
    case "muted":
      return (
        <Dialog title={words.mutedTitle} onClose={props.onClose}>
          <MutedList />
        </Dialog>
      );
  }
}
