import { type RefObject, useEffect, useState } from "react";
import { useToast } from "../lib/toast.tsx";
import { useWords } from "../lib/words.ts";
import { atRest, keeping } from "./at-rest.ts";
import type { Shown } from "./entry.ts";
import css from "./save-button.module.css";

type SaveButtonProps = {
  id: string;
  article: Shown;
  /** The text, of which this device remembers how far it was read. */
  body: RefObject<HTMLElement | null>;
};

/** 收藏: saves an article on this device, to be read without a line as well, or lets go of it. */
export function SaveButton({ id, article, body }: SaveButtonProps) {
  const words = useWords();
  const say = useToast();
  const [isSaved, setSaved] = useState(false);

  useEffect(() => {
    const open = new AbortController();
    atRest(({ follow }) => follow(id, article, body, setSaved, open.signal));
    return () => open.abort();
  }, [id, article, body]);

  const toggle = () => {
    void keeping()
      .then(({ toggleSaved }) => toggleSaved(id, article, setSaved))
      .catch(() => words.troubles.unreachable)
      .then(say);
  };

  return (
    <button type="button" data-key="s" className={css.save} aria-pressed={isSaved} onClick={toggle}>
      {words.save}
    </button>
  );
}
