import toast from "../lib/toast.module.css";
import { useWords } from "../lib/words.ts";
import { useLibraryWords } from "./words.ts";

type RemovalBarProps = { sentence: string; onUndo: () => void; onClose: () => void };

/** Says what was taken away, with the way back, which has the focus: what had it is gone. */
export function RemovalBar({ sentence, onUndo, onClose }: RemovalBarProps) {
  const words = useLibraryWords();
  const { close } = useWords();

  return (
    <div role="status" className={toast.offer}>
      <span>{sentence}</span>
      <button ref={takeFocus} type="button" onClick={onUndo}>
        {words.undo}
      </button>
      <button type="button" onClick={onClose}>
        {close}
      </button>
    </div>
  );
}

const takeFocus = (button: HTMLButtonElement | null) => button?.focus();
