import { type RefObject, useEffect, useState } from "react";
import type { Section } from "./sections.ts";

/** Where in an article the reader is: the heading last passed, and how much of the body lies behind (0–1). */
export type ReadingPlace = { section: string | undefined; progress: number };

/** A heading counts as reached once it is this far from the top of the screen, in pixels. */
const REACHED = 140;

/** Progress is told in steps of this size, so that scrolling seldom draws anything anew. */
const STEP = 0.02;

const NONE: readonly Section[] = [];

/** Follows the reader through a body and past the headings of its sections; looks at most once a frame. */
export function useReadingPlace(
  body: RefObject<HTMLElement | null>,
  sections: readonly Section[] = NONE,
): ReadingPlace {
  const [place, setPlace] = useState<ReadingPlace>({ section: undefined, progress: 0 });

  useEffect(() => {
    const { current } = body;
    if (!current) return;
    let waiting = 0;

    const look = () => {
      waiting = 0;
      const next = { section: lastReached(sections), progress: progressIn(current) };
      setPlace((last) =>
        last.section === next.section && last.progress === next.progress ? last : next,
      );
    };
    const onScroll = () => {
      waiting ||= requestAnimationFrame(look);
    };

    // Tells of the first layout as well, when looking forces none.
    const resized = new ResizeObserver(onScroll);
    resized.observe(current);
    window.addEventListener("scroll", onScroll, { passive: true });
    return () => {
      cancelAnimationFrame(waiting);
      resized.disconnect();
      window.removeEventListener("scroll", onScroll);
    };
  }, [body, sections]);

  return place;
}

const lastReached = (sections: readonly Section[]) => sections.findLast(isReached)?.id;

function isReached({ id }: Section): boolean {
  const heading = document.getElementById(id);
  return heading !== null && placeOf(heading).getBoundingClientRect().top < REACHED;
}

/** What tells where a heading is: itself, or its group where that is not laid out, which asking the heading would force. */
function placeOf(heading: HTMLElement): HTMLElement {
  const isLaidOut = heading.checkVisibility?.({ contentVisibilityAuto: true }) ?? true;
  return (!isLaidOut && heading.parentElement) || heading;
}

function progressIn(body: HTMLElement): number {
  const { top, height } = body.getBoundingClientRect();
  const behind = (window.innerHeight - top) / Math.max(height, 1);
  return Math.round(Math.min(1, Math.max(0, behind)) / STEP) * STEP;
}
