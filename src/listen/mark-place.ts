/** The name of the highlight in the stylesheet, and of the attribute that stands in for it. */
const NAME = "listening";

/**
 * Marks what is read: the sentence, where the browser has highlights (CSS Custom Highlight API) and the page shows it as
 * it is read; else its paragraph, by `data-listening`.
 * @returns a function that takes the mark away
 */
export function markPlace(element: Element, sentence: Range | undefined): () => void {
  if (sentence && typeof Highlight === "function") {
    CSS.highlights.set(NAME, new Highlight(sentence));
    return () => CSS.highlights.delete(NAME);
  }
  element.setAttribute(`data-${NAME}`, "");
  return () => element.removeAttribute(`data-${NAME}`);
}

/** Scrolls until what is read is clear of the bars, if it is not; at once where motion is not wanted. */
export function bringIntoView(place: Element | Range) {
  const { scrollPaddingBlockStart, scrollPaddingBlockEnd } = getComputedStyle(
    document.documentElement,
  );
  const above = Number.parseFloat(scrollPaddingBlockStart) || 0;
  const below = Number.parseFloat(scrollPaddingBlockEnd) || 0;
  const { top, bottom } = place.getBoundingClientRect();
  if (top >= above && bottom <= window.innerHeight - below) return;

  const room = window.innerHeight - above - below;
  window.scrollTo({
    top: window.scrollY + top - above - room * HIGH,
    behavior: prefersStill() ? "instant" : "smooth",
  });
}

/** How far down the free part of the screen a sentence is brought. */
const HIGH = 0.2;

const prefersStill = () => window.matchMedia("(prefers-reduced-motion: reduce)").matches;
