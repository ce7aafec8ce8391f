/** How long bars stay that the reader has called, in milliseconds. */
const STAY = 3_000;

/** How long a page that was laid out anew takes to come to rest, in milliseconds; until then it is not the reader who scrolls. */
const SETTLING = 500;

/** Movements smaller than this, in pixels, are a resting hand. */
const JITTER = 6;

/**
 * Writes on `<html>` whether bars are wanted (`data-immersed`): at first, then when the reader moves the pointer, taps or
 * scrolls up, for a while; no longer once the reader scrolls on.
 * @returns what stops it
 */
export function followHand(): () => void {
  const { dataset } = document.documentElement;
  const listening = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const begun = performance.now();
  let lastTop = scrollY;
  let lastPlace = "";

  const rest = () => void (dataset["immersed"] = "still");
  const wake = () => {
    clearTimeout(timer);
    dataset["immersed"] = "awake";
    timer = setTimeout(rest, STAY);
  };
  const onScroll = () => {
    const moved = scrollY - lastTop;
    if (Math.abs(moved) < JITTER) return;
    lastTop = scrollY;
    if (performance.now() - begun < SETTLING) return;
    if (moved < 0) wake();
    else rest();
  };
  const onMove = ({ pointerType, screenX, screenY }: PointerEvent) => {
    // What scrolls under a pointer that rests is told as a move of it.
    const place = `${screenX} ${screenY}`;
    const hasMoved = lastPlace !== "" && place !== lastPlace;
    lastPlace = place;
    if (pointerType === "mouse" && hasMoved) wake();
  };

  const { signal } = listening;
  addEventListener("scroll", onScroll, { passive: true, signal });
  addEventListener("pointermove", onMove, { passive: true, signal });
  // A finger that scrolls is never told of as lifted.
  addEventListener("pointerup", wake, { passive: true, signal });
  wake();
  return () => {
    listening.abort();
    clearTimeout(timer);
    delete dataset["immersed"];
  };
}
