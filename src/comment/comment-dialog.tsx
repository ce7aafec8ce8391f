import { AppealForm } from "./appeal-form.tsx";
import type { Reply } from "./comment.ts";
import styles from "./comment-dialog.css?inline";
import { Dialog } from "../lib/dialog.tsx";
import { useSheet } from "../lib/use-sheet.ts";
import { useDialogWords } from "./dialog-words.ts";
import { MutedPeople } from "./muted-people.tsx";
import { ReportForm } from "./report-form.tsx";

type CommentDialogProps =
  | { about: "report" | "appeal"; comment: Reply; onClose: () => void }
  | { about: "muted" };

/** The dialogs about comments, and the button for the one about whom this device has muted, in one chunk. */
export function CommentDialog(props: CommentDialogProps) {
  useSheet(styles);
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
      return <MutedPeople />;
  }
}
