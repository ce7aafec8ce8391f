import { useState } from "react";
import { Dialog } from "../lib/dialog.tsx";
import { useDialogWords } from "./dialog-words.ts";
import { muted } from "./muted.ts";
import { MutedList } from "./muted-list.tsx";
import { useStore } from "./store.ts";

/** How many people are muted on this device; a press says who, and takes it back. */
export function MutedPeople() {
  const words = useDialogWords();
  const { length } = useStore(muted);
  const [isOpen, setOpen] = useState(false);

  return (
    <>
      {length > 0 && (
        <button
          type="button"
          className="comment-muted"
          aria-haspopup="dialog"
          onClick={() => setOpen(true)}
        >
          {words.mutedPeople(length)}
        </button>
      )}
      {isOpen && (
        <Dialog title={words.mutedTitle} onClose={() => setOpen(false)}>
          <MutedList />
        </Dialog>
      )}
    </>
  );
}
