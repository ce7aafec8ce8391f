import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import { useToast } from "../lib/toast.tsx";
import { focusOn } from "./bring-to.ts";
import { copyParagraphLink, copyPassageLink } from "./copy-link.ts";
import type { Passage } from "./passage.ts";
import { useGuideStyles } from "./use-guide-styles.ts";
import { useGuideWords } from "./words.ts";

type SelectionBarProps = {
  passage: Passage;
  body: RefObject<HTMLElement | null>;
  onQuote: () => void;
  onClose: () => void;
};

/**
 * What can be done with the words that are selected: under them by mouse, at the foot of the screen by touch, where the
 * system's own menu is not. Tab leads into it and on to what follows the selection; Esc ends it. What else is done with
 * a passage becomes a button of this row.
 */
export function SelectionBar({ passage, body, onQuote, onClose }: SelectionBarProps) {
  useGuideStyles();
  const words = useGuideWords();
  const say = useToast();
  const bar = useRef<HTMLDivElement>(null);
  usePlaceUnder(bar, passage.range);
  useKeysInto(bar, passage, onClose);

  const tell = (isCopied: boolean) => {
    say(isCopied ? words.linkCopied : words.copyFailed);
    if (isCopied) onClose();
  };
  const { paragraph } = passage;

  return (
    // A press inside must not end the selection.
    <div
      ref={bar}
      role="toolbar"
      tabIndex={-1}
      aria-label={words.selected}
      className="guide-selection"
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
    >
      <button
        type="button"
        onClick={() => {
          if (body.current) void copyPassageLink(passage, body.current).then(tell);
        }}
      >
        {words.copyLink}
      </button>
      {paragraph !== undefined && (
        <button type="button" onClick={() => void copyParagraphLink(paragraph).then(tell)}>
          {words.copyParagraphLink}
        </button>
      )}
      <button type="button" aria-haspopup="dialog" onClick={onQuote}>
        {words.quoteCard}
      </button>
    </div>
  );
}

/** Tells the stylesheet where the selection ends on the screen, also as the page moves. */
function usePlaceUnder(bar: RefObject<HTMLElement | null>, range: Range) {
  useLayoutEffect(() => {
    const look = () => {
      const { bottom, left } = range.getBoundingClientRect();
      bar.current?.style.setProperty("--bottom", `${bottom}px`);
      bar.current?.style.setProperty("--left", `${left}px`);
    };
    look();
    const listening = new AbortController();
    for (const name of ["scroll", "resize"]) {
      addEventListener(name, look, { passive: true, signal: listening.signal });
    }
    return () => listening.abort();
  }, [bar, range]);
}

/** Tab goes from the selection into the bar and from the bar on to what follows the selection. */
function useKeysInto(bar: RefObject<HTMLElement | null>, { range }: Passage, onClose: () => void) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const buttons = Array.from(bar.current?.querySelectorAll("button") ?? []);
      const at = buttons.findIndex((button) => button === document.activeElement);
      if (event.key === "Escape") return onClose();
      if (event.key !== "Tab" || event.ctrlKey || event.altKey || event.metaKey) return;
      const next = at + (event.shiftKey ? -1 : 1);
      if (at === -1 && event.shiftKey) return;
      if (buttons[next]) {
        event.preventDefault();
        return buttons[next].focus();
      }
      // The browser goes on from here by itself.
      const block = range.endContainer.parentElement?.closest<HTMLElement>("p, li, h2, h3, h4");
      if (block) focusOn(block);
      onClose();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [bar, range, onClose]);
}
