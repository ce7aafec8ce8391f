import { useState } from "react";
import { Dialog } from "../lib/dialog.tsx";
import { useWords } from "../lib/words.ts";
import { Contents } from "./contents.tsx";
import type { Section } from "./sections.ts";

type ContentsButtonProps = { sections: readonly Section[]; className?: string | undefined };

/** On phones the contents are a sheet. */
export function ContentsButton({ sections, className }: ContentsButtonProps) {
  const words = useWords();
  const [open, setOpen] = useState(false);

  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        className={className}
        onClick={() => setOpen(true)}
      >
        {words.contents}
      </button>
      {open && (
        <Dialog title={words.contents} onClose={() => setOpen(false)}>
          <Contents sections={sections} />
        </Dialog>
      )}
    </>
  );
}
