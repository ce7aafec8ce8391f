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
    window.addEventListener("wheel", (event) => isOnPage(event) && tell(), passive);
    window.addEventListener("touchmove", (event) => isOnPage(event) && tell(), passive);
    window.addEventListener(
      "keydown",
      (event) => isOnPage(event) && SCROLLING_KEYS.has(event.code) && tell(),
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

/** What is done in the player scrolls nothing but the player. */
const isOnPage = ({ target }: Event) =>
  !(target instanceof Element && target.closest("[data-player]"));
