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

/** Whoever has not scrolled for so long, in milliseconds, has come to a line. */
const REST = 150;

/**
 * Keeps the line at the top of the screen there while the text is set anew, be it in another tab, or made narrower or wider, as
 * by turning a phone; what browsers do of their own (scroll anchoring) they leave undone where that moves the edges of the text.
 * @returns what stops it
 */
export function holdLine(body: HTMLElement): () => void {
  const listening = new AbortController();
  let line = lineIn(body);
  let width: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  // A line that was brought there stays the one that is held: after many steps the same words stand at the top.
  const look = () => {
    if (!line || !isAtTop(line)) line = lineIn(body);
  };
  const onScroll = () => {
    clearTimeout(timer);
    timer = setTimeout(look, REST);
  };
  const hold = () => {
    if (line) bringTo(line, "top");
  };

  const set = new MutationObserver(hold);
  set.observe(document.documentElement, { attributeFilter: SETTINGS });
  const resized = new ResizeObserver(() => {
    if (width !== undefined && width !== body.clientWidth) hold();
    width = body.clientWidth;
  });
  resized.observe(body);
  addEventListener("scroll", onScroll, { passive: true, signal: listening.signal });
  return () => {
    listening.abort();
    set.disconnect();
    resized.disconnect();
    clearTimeout(timer);
  };
}

const isAtTop = (line: Range) => Math.abs(line.getBoundingClientRect().top - topOfText()) <= 1;
