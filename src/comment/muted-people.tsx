import { useState } from "react";
import css from "./comment-panel.module.css";
import { DialogPart } from "./comment-part.tsx";
import { muted } from "./muted.ts";
import { useStore } from "./store.ts";
import { useCommentWords } from "./words.ts";

/** How many people are muted on this device; a press says who, and takes it back. */
export function MutedPeople() {
  const words = useCommentWords();
  const { length } = useStore(muted);
  const [isOpen, setOpen] = useState(false);

  return (
    <>
      {length > 0 && (
        <button
          type="button"
          className={css.muted}
          aria-haspopup="dialog"
          onClick={() => setOpen(true)}
        >
          {words.mutedPeople(length)}
        </button>
      )}
      {isOpen && <DialogPart about="muted" onClose={() => setOpen(false)} />}
    </>
  );
}
