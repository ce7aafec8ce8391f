import { tellReadingPlace } from "../article/reading-place.ts";
import type { Section } from "../article/sections.ts";
import { topOfText } from "./bring-to.ts";
import { keepPlace } from "./kept-place.ts";
import { offsetBelow } from "./offsets.ts";
import { paceNow, watchPace } from "./pace.ts";
import { charactersAbove, charactersIn, paragraphBelow } from "./text-place.ts";

/** A heading counts as reached once it is this far from the top of the screen, in pixels. */
const REACHED = 140;

/** Whoever has not scrolled for so long, in milliseconds, rests. */
const REST = 300;

/** Less of a text than this share of it is no place to come back to. */
const BEGUN = 0.04;

/** A move over more than so many screens was a jump, and no reading. */
const JUMP = 2;

type Followed = {
  id: string;
  sections: readonly Section[];
  /** 字数, as the headline counts them. */
  characters: number;
  /** Whether the place that is kept is still offered, and not to be written over. */
  isOffered: () => boolean;
};

/**
 * Follows the reader through a body: tells section and minutes left, learns the pace, and keeps the place. Looks at most
 * once a frame; what takes longer waits until the reader rests.
 * @returns what stops it
 */
export function followReader(body: HTMLElement, followed: Followed): () => void {
  const { id, sections, characters, isOffered } = followed;
  const listening = new AbortController();
  const pace = watchPace();
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: number | undefined;

  const behindAt = (height: number) =>
    (charactersAbove(body, height) / Math.max(charactersIn(body), 1)) * characters;

  const look = () => {
    frame = 0;
    const left = characters - behindAt(innerHeight);
    tellReadingPlace({
      section: sections.findLast(isReached)?.id,
      minutesLeft: Math.round(left / paceNow()),
    });
    drawProgress(body);
  };
  const rest = () => {
    const behind = behindAt(innerHeight);
    const onScreen = behind - behindAt(topOfText());
    pace.rest(performance.now(), behind, onScreen);
    const hasJumped = Math.abs(behind - (last ?? 0)) > Math.max(onScreen, SMALL) * JUMP;
    const wasAtEnd = last !== undefined && last >= characters;
    last = behind;
    if (isOffered() || hasJumped || wasAtEnd) return;
    keep(behind);
  };
  const keep = (behind: number) => {
    const line = topOfText();
    const isPlace = behind < characters && behindAt(line) > characters * BEGUN;
    const paragraph = isPlace ? paragraphBelow(body, line) : undefined;
    keepPlace(
      id,
      paragraph && {
        paragraph: Number(paragraph.id.slice(1)),
        offset: offsetBelow(paragraph, line),
      },
    );
  };

  const onResize = () => {
    frame ||= requestAnimationFrame(look);
    // Of the first layout; when the text is set anew later, be it in another tab, nobody has read on.
    if (last === undefined) timer ??= setTimeout(rest, REST);
  };
  const onScroll = () => {
    frame ||= requestAnimationFrame(look);
    clearTimeout(timer);
    timer = setTimeout(rest, REST);
  };
  const onHide = () => {
    if (document.visibilityState === "visible") return;
    pace.stop();
    const behind = behindAt(innerHeight);
    if (last !== undefined && behind < characters && !isOffered()) keep(behind);
  };

  // Tells of the first layout as well, when looking forces none.
  const resized = new ResizeObserver(onResize);
  resized.observe(body);
  const { signal } = listening;
  addEventListener("scroll", onScroll, { passive: true, signal });
  document.addEventListener("visibilitychange", onHide, { signal });
  return () => {
    listening.abort();
    resized.disconnect();
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

/** A screen that shows fewer characters than this, for its pictures, still counts as one of so many. */
const SMALL = 300;

function isReached({ id }: Section): boolean {
  const heading = document.getElementById(id);
  return heading !== null && placeOf(heading).getBoundingClientRect().top < REACHED;
}

/** What tells where a heading is: itself, or its group where that is not laid out, which asking the heading would force. */
function placeOf(heading: HTMLElement): HTMLElement {
  const isLaidOut = heading.checkVisibility?.({ contentVisibilityAuto: true }) ?? true;
  return (!isLaidOut && heading.parentElement) || heading;
}

/** Where the stylesheet cannot move the line at the top of the screen (Firefox). */
function drawProgress(body: HTMLElement) {
  if (CSS.supports?.("animation-timeline: view()")) return;
  const bar = document.querySelector<HTMLElement>("[data-progress]");
  const { top, height } = body.getBoundingClientRect();
  const behind = (innerHeight - top) / Math.max(height, 1);
  bar?.style.setProperty("scale", `${Math.min(1, Math.max(0, behind))} 1`);
}
