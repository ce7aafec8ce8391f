import type { Reply } from "./comment.ts";
import { Ban } from "./ban.tsx";
import { EditForm } from "./edit-form.tsx";
import { OwnActions } from "./own-actions.tsx";
import { UndoRemoval } from "./undo-removal.tsx";

type OwnPartProps =
  | { what: "actions"; comment: Reply; onDo: (doing: "edit" | "appeal") => void }
  | { what: "edit"; comment: Reply; onClose: () => void }
  | { what: "removal"; comment: Reply }
  | { what: "ban"; until: string };

/** What only its author sees of a comment, or somebody who may write none, in one chunk. */
export function OwnPart(props: OwnPartProps) {
  switch (props.what) {
    case "actions":
      return <OwnActions {...props} />;
    case "edit":
      return <EditForm {...props} />;
    case "removal":
      return <UndoRemoval id={props.comment.id} />;
    case "ban":
      return <Ban until={props.until} />;
  }
}
