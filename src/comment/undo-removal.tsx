import { useId } from "react";
import { takeFocus } from "./focus-comment.ts";
import { useOwnWords } from "./own-words.ts";
import { undoRemoval } from "./remove-later.ts";
import { removals } from "./removals.ts";
import { useStore } from "./store.ts";

/** In the place of a comment that was deleted, as long as that can be undone. */
export function UndoRemoval({ id }: { id: string }) {
  const words = useOwnWords();
  const said = useId();
  const isSent = useStore(removals).get(id)?.isSent;

  return (
    <p className="comment-gone">
      <span id={said}>{words.removed}</span>
      {isSent === false && (
        <button
          ref={takeFocus}
          type="button"
          aria-describedby={said}
          onClick={() => undoRemoval(id)}
        >
          {words.undo}
        </button>
      )}
    </p>
  );
}
