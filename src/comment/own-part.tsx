import type { Reply } from "./comment.ts";
import { EditForm } from "./edit-form.tsx";
import { OwnActions } from "./own-actions.tsx";
import { UndoRemoval } from "./undo-removal.tsx";

type OwnPartProps = { comment: Reply } & (
  | { what: "actions"; onDo: (doing: "edit" | "appeal") => void }
  | { what: "edit"; onClose: () => void }
  | { what: "removal" }
);

/** What only its author sees of a comment, in one chunk. */
export function OwnPart(props: OwnPartProps) {
  switch (props.what) {
    case "actions":
      return <OwnActions {...props} />;
    case "edit":
      return <EditForm {...props} />;
    case "removal":
      return <UndoRemoval id={props.comment.id} />;
  }
}
