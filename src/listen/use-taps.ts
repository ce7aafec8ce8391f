import { useEffect, useEffectEvent } from "react";
import { blocksOnPage, elementOf } from "./page-text.ts";
import type { Passage } from "./passages.ts";

/** A press on these is for themselves. */
const OWN = "a, button, summary, audio, video, img, iframe, input, [tabindex='0']";

/** While an article is listened to, a tap on a paragraph of it starts there; one that selects text, or ends that, does not. */
export function useTaps(
  isActive: boolean,
  passages: readonly Passage[],
  onTap: (passage: number) => void,
) {
  const tap = useEffectEvent((target: EventTarget | null) => {
    const passage = target instanceof Element ? passageAt(target, passages) : -1;
    if (passage !== -1) onTap(passage);
  });

  useEffect(() => {
    if (!isActive) return;
    let hadSelection = false;
    const onPointerDown = () => {
      hadSelection = hasSelection();
    };
    const onClick = ({ target, defaultPrevented }: MouseEvent) => {
      if (!defaultPrevented && !hadSelection && !hasSelection()) tap(target);
    };
    document.addEventListener("pointerdown", onPointerDown);
    document.addEventListener("click", onClick);
    return () => {
      document.removeEventListener("pointerdown", onPointerDown);
      document.removeEventListener("click", onClick);
    };
  }, [isActive]);
}

const hasSelection = () => getSelection()?.isCollapsed === false;

/** The passage that was tapped, or the first one of its block; -1 for what is none. */
function passageAt(target: Element, passages: readonly Passage[]): number {
  if (target.closest(OWN)) return -1;
  const block = blocksOnPage().findIndex((shown) => shown.contains(target));
  if (block === -1) return -1;
  const exact = passages.findIndex(
    (passage) => passage.block === block && elementOf(passage)?.contains(target) === true,
  );
  return exact === -1 ? passages.findIndex((passage) => passage.block === block) : exact;
}
