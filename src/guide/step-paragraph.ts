import { bringTo, focusOn, topOfText } from "./bring-to.ts";
import { paragraphBelow, paragraphsIn } from "./text-place.ts";

/** A paragraph that begins this near to its place, in pixels, stands there. */
const NEAR = 4;

/** The paragraph that is being read: the one with the focus, if it is seen, else the first that is not above the screen. */
export function currentParagraph(body: HTMLElement): HTMLElement | undefined {
  const focused = paragraphsIn(body).find((paragraph) => paragraph === document.activeElement);
  if (focused && isSeen(focused)) return focused;
  return paragraphBelow(body, topOfText() + NEAR);
}

/** Goes on to the next paragraph (1), or back to the beginning of this one or the one before it (-1). */
export function stepParagraph(body: HTMLElement, by: 1 | -1) {
  const paragraphs = paragraphsIn(body);
  const current = currentParagraph(body);
  const at = current ? paragraphs.indexOf(current) : paragraphs.length;
  const top = (current?.getBoundingClientRect().top ?? 0) - topOfText();
  const isFocused = current === document.activeElement;
  const isAhead = by === 1 ? top > NEAR && !isFocused : top < -NEAR;
  const next = paragraphs[isAhead ? at : at + by];
  if (!next) return;
  bringTo(next, "top");
  focusOn(next);
}

function isSeen(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
