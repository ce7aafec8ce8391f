import { useEffect } from "react";

/** Movements smaller than this, in pixels, are a resting thumb. */
const JITTER = 6;

/** Writes on `<html>` which way the reader last scrolled, for bars that leave and return; no component is drawn again. */
export function useScrollDirection() {
  useEffect(() => {
    let last = window.scrollY;
    const onScroll = () => {
      const moved = window.scrollY - last;
      if (Math.abs(moved) < JITTER) return;
      last = window.scrollY;
      const down = moved > 0 && last > 120;
      document.documentElement.dataset.scroll = down ? "down" : "up";
    };
    window.addEventListener("scroll", onScroll, { passive: true });
    return () => window.removeEventListener("scroll", onScroll);
  }, []);
}
