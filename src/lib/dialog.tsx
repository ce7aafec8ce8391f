import { type MouseEvent, type ReactNode, useEffect, useId, useRef } from "react";
import css from "./dialog.module.css";
import { useWords } from "./words.ts";

type DialogProps = { title: string; onClose: () => void; children: ReactNode };

/** A modal dialog, open as long as it is drawn: the browser keeps the focus inside and gives it back. On phones a sheet. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const words = useWords();
  const heading = useId();
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);

  return (
    // A press beside the dialog lands on the dialog element itself; Esc is the keyboard's way.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events
    <dialog
      ref={dialog}
      className={css.dialog}
      aria-labelledby={heading}
      onClick={closeOutside}
      onClose={onClose}
    >
      <div className={css.content}>
        <header>
          <h2 id={heading}>{title}</h2>
          <form method="dialog">
            <button className={css.close}>{words.close}</button>
          </form>
        </header>
        {children}
      </div>
    </dialog>
  );
}

function closeOutside(event: MouseEvent<HTMLDialogElement>) {
  if (event.target === event.currentTarget) event.currentTarget.close();
}
