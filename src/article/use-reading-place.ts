import { type RefObject, useEffect, useState } from "react";

/** Where in an article the reader is: the heading last passed, and how much of the body lies behind (0–1). */
export type ReadingPlace = { section: string | undefined; progress: number };

/** A heading counts as reached once it is this far from the top of the screen, in pixels. */
const REACHED = 140;

/** Progress is told in steps of this size, so that scrolling seldom draws anything anew. */
const STEP = 0.02;

/** Follows the reader through a body; looks at most once a frame. */
export function useReadingPlace(body: RefObject<HTMLElement | null>): ReadingPlace {
  const [place, setPlace] = useState<ReadingPlace>({ section: undefined, progress: 0 });

  useEffect(() => {
    const { current } = body;
    if (!current) return;
    const headings = [...current.querySelectorAll<HTMLElement>("[id^=section-]")];
    let waiting = 0;

    const look = () => {
      waiting = 0;
      const next = { section: lastReached(headings), progress: progressIn(current) };
      setPlace((last) =>
        last.section === next.section && last.progress === next.progress ? last : next,
      );
    };
    const onScroll = () => {
      waiting ||= requestAnimationFrame(look);
    };

    look();
    window.addEventListener("scroll", onScroll, { passive: true });
    window.addEventListener("resize", onScroll);
    return () => {
      cancelAnimationFrame(waiting);
      window.removeEventListener("scroll", onScroll);
      window.removeEventListener("resize", onScroll);
    };
  }, [body]);

  return place;
}

const lastReached = (headings: readonly HTMLElement[]) =>
  headings.findLast((heading) => heading.getBoundingClientRect().top < REACHED)?.id;

function progressIn(body: HTMLElement): number {
  const { top, height } = body.getBoundingClientRect();
  const behind = (window.innerHeight - top) / Math.max(height, 1);
  return Math.round(Math.min(1, Math.max(0, behind)) / STEP) * STEP;
}
