import type { RefObject } from "react";
import { visit } from "./changes.ts";
import { factsOf, type Shown } from "./entry.ts";
import { history } from "./history.ts";
import { changeLibrary } from "./library-store.ts";

/** How often it is looked how far the reader has come, in milliseconds; whoever leaves sooner has not read. */
const INTERVAL = 4_000;

/** Progress is told in steps of this size (0–1), so that little is written. */
const STEP = 0.05;

/** Remembers how far an article was read, until `signal`: now and then, and when the page is put away. */
export function followReading(
  body: RefObject<HTMLElement | null>,
  id: string,
  article: Shown,
  signal: AbortSignal,
) {
  if (signal.aborted) return;
  const begun = Date.now();
  let furthest = -1;
  const look = () => {
    if (!body.current || history.read() === "off") return;
    const progress = Math.round(seenOf(body.current) / STEP) * STEP;
    if (progress <= furthest) return;
    furthest = progress;
    // Remembering is a courtesy; reading goes on without it.
    changeLibrary(visit(factsOf(id, article), progress, Date.now())).catch(() => {});
  };
  const putAway = () => Date.now() - begun >= INTERVAL && look();
  const timer = setInterval(() => document.hidden || look(), INTERVAL);
  document.addEventListener("visibilitychange", putAway, { signal });
  addEventListener("pagehide", putAway, { signal });
  signal.addEventListener("abort", () => clearInterval(timer));
}

/** How much of a text has come above the foot of the screen (0–1). */
function seenOf(body: HTMLElement): number {
  const { top, height } = body.getBoundingClientRect();
  return Math.min(1, Math.max(0, (window.innerHeight - top) / Math.max(height, 1)));
}
