import { useEffect, useEffectEvent } from "react";

const SCROLLING_KEYS = new Set([
  "ArrowUp",
  "ArrowDown",
  "PageUp",
  "PageDown",
  "Home",
  "End",
  "Tab",
  "Space",
]);

/** Tells when the reader scrolls by wheel, finger, key or scroll bar: what the program scrolls is none of these. */
export function useYield(isActive: boolean, onScroll: () => void) {
  const tell = useEffectEvent(onScroll);

  useEffect(() => {
    if (!isActive) return;
    const listening = new AbortController();
    const { signal } = listening;
    const passive = { signal, passive: true };
    const isFor = (part: string, { target }: Event) =>
      target instanceof Element && target.closest(part) !== null;
    // The panel scrolls by itself; over the bar it is the page that is scrolled.
    const scroll = (event: Event) => {
      if (!isFor("#player-panel", event)) tell();
    };
    window.addEventListener("wheel", scroll, passive);
    window.addEventListener("touchmove", scroll, passive);
    window.addEventListener(
      "keydown",
      (event) => {
        if (!isFor("[data-player]", event) && SCROLLING_KEYS.has(event.code)) tell();
      },
      { signal },
    );
    // A press on the page's own scroll bar lands beside its content.
    window.addEventListener(
      "pointerdown",
      ({ clientX }) => clientX >= document.documentElement.clientWidth && tell(),
      { signal },
    );
    return () => listening.abort();
  }, [isActive]);
}
