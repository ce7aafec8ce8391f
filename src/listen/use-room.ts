import { type RefObject, useEffect, useRef } from "react";

/** The line above the bar and the ring around what has the focus, in pixels. */
const EDGE = 6;

/** Tells the stylesheet how high the bar is (`--player`), so that nothing at the page's end or with the focus is under it. */
export function useRoom(): RefObject<HTMLDivElement | null> {
  const room = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const { current } = room;
    if (!current) return;
    const { style } = document.documentElement;
    const resized = new ResizeObserver(() => {
      style.setProperty("--player", `${current.offsetHeight + EDGE}px`);
    });
    resized.observe(current);
    return () => {
      resized.disconnect();
      style.removeProperty("--player");
    };
  }, []);

  return room;
}
