import { useLayoutEffect, useRef } from "react";

/**
 * Who opens the player by the keyboard goes on in it, and is back where they were when it closes. A finger or a mouse
 * does not mind where the focus is.
 */
export function usePlayerFocus() {
  const frame = useRef<HTMLElement>(null);
  const play = useRef<HTMLButtonElement>(null);
  const settings = useRef<HTMLButtonElement>(null);

  // As it goes it still has the focus only until its elements are gone.
  useLayoutEffect(() => {
    const opener = document.activeElement;
    const { current } = frame;
    if (opener instanceof HTMLElement && opener.matches("[aria-pressed]:focus-visible")) {
      play.current?.focus();
    }
    return () => {
      if (!current?.contains(document.activeElement)) return;
      const isThere =
        opener instanceof HTMLElement && opener.isConnected && opener !== document.body;
      const target = isThere ? opener : document.querySelector<HTMLElement>("main");
      target?.focus({ preventScroll: true });
    };
  }, []);

  return { frame, play, settings };
}
