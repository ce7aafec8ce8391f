import { type RefObject, useState } from "react";
import { Dialog } from "../lib/dialog.tsx";
import { useWords } from "../lib/words.ts";
import { Contents } from "./contents.tsx";
import type { Section } from "./sections.ts";
import { useReadingPlace } from "./use-reading-place.ts";

type ContentsButtonProps = {
  sections: readonly Section[];
  body: RefObject<HTMLElement | null>;
  className?: string | undefined;
};

/** On phones the contents are a sheet. */
export function ContentsButton({ className, ...article }: ContentsButtonProps) {
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
          <ContentsHere {...article} />
        </Dialog>
      )}
    </>
  );
}

function ContentsHere({ sections, body }: Omit<ContentsButtonProps, "className">) {
  const { section } = useReadingPlace(body, sections);
  return <Contents sections={sections} current={section} />;
}
