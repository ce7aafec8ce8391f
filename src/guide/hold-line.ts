import { bringTo, topOfText } from "./bring-to.ts";
import { lineIn } from "./line-in.ts";

/** What the text is set by, on `<html>` (styles/reading.css, styles/elder.css). */
const SETTINGS = [
  "text-size",
  "lines",
  "measure",
  "face",
  "weight",
  "paragraph",
  "align",
  "marks",
  "mode",
].map((name) => `data-${name}`);

/** For so long after the text was set anew, in milliseconds, it is not the reader who scrolls. */
const SETTLING = 300;

/**
 * Keeps the line at the top of the screen there while the text is set anew, be it in another tab, or made narrower or wider, as
 * by turning a phone; what browsers do of their own (scroll anchoring) they leave undone where that moves the edges of the text.
 * @returns what stops it
 */
export function holdLine(body: HTMLElement): () => void {
  const listening = new AbortController();
  let line = lineIn(body);
  let width: number | undefined;
  let heldAt = -SETTLING;

  const onScroll = () => {
    if (performance.now() - heldAt < SETTLING) return;
    // A line that was brought there stays the one that is held: after many steps the same words stand at the top.
    if (!line || !isAtTop(line)) line = lineIn(body);
  };
  const hold = () => {
    if (!line) return;
    heldAt = performance.now();
    bringTo(line, "top");
  };

  const set = new MutationObserver(() => {
    heldAt = performance.now();
    // With the frame that shows it, for which the page is laid out anyway.
    requestAnimationFrame(hold);
  });
  set.observe(document.documentElement, { attributeFilter: SETTINGS });
  const resized = new ResizeObserver(() => {
    if (width !== undefined && width !== body.clientWidth) hold();
    width = body.clientWidth;
  });
  resized.observe(body);
  // With every step, as it is too late to look once the text is set anew; nothing is to be laid out for that at a scroll.
  addEventListener("scroll", onScroll, { passive: true, signal: listening.signal });
  return () => {
    listening.abort();
    set.disconnect();
    resized.disconnect();
  };
}

const isAtTop = (line: Range) => Math.abs(line.getBoundingClientRect().top - topOfText()) <= 1;
