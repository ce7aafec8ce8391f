/** So many frames a place is held while what lies around it is laid out. */
const FRAMES = 12;

let last: AbortController | undefined;

/**
 * Brings a place of the text to the reader, under the bars or in the middle of the screen, and holds it there while groups
 * around it that were not laid out yet take their true height; lets go as soon as the reader moves, or is brought
 * elsewhere.
 */
export function bringTo(place: Range | Element, to: "top" | "middle") {
  const held = new AbortController();
  last?.abort();
  last = held;
  for (const name of ["wheel", "touchstart", "keydown", "pointerdown"]) {
    addEventListener(name, () => held.abort(), { signal: held.signal, passive: true });
  }
  const node = place instanceof Range ? place.startContainer : place;
  let frames = 0;
  const hold = () => {
    // Whoever has left the page for another one is not to be moved there.
    if (!node.isConnected) held.abort();
    if (held.signal.aborted) return;
    const { top, height } = place.getBoundingClientRect();
    const wanted = to === "top" ? topOfText() : (innerHeight - height) / 2;
    if (Math.abs(top - wanted) > 1) scrollBy({ top: top - wanted, behavior: "instant" });
    frames += 1;
    if (frames < FRAMES) requestAnimationFrame(hold);
    else held.abort();
  };
  hold();
}

/** Where the text begins under the bars, in pixels from the top of the screen; the stylesheet knows it. */
export const topOfText = (): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingBlockStart) || 0;

/** Has the keyboard and the screen reader go on from here. */
export function focusOn(element: HTMLElement) {
  if (!element.hasAttribute("tabindex")) element.tabIndex = -1;
  element.focus({ preventScroll: true });
}
