import { type RefObject, useEffect, useState } from "react";
import { type Passage, selectedIn } from "./passage.ts";

/** Until a selection has been the same for so long, in milliseconds, it is still being made. */
const SETTLED = 250;

/** What is selected in a body once the reader has done selecting; undefined while nothing is. */
export function useSelection(body: RefObject<HTMLElement | null>): Passage | undefined {
  const [passage, setPassage] = useState<Passage>();

  useEffect(() => {
    const listening = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isPressed = false;
    const look = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const next = body.current ? selectedIn(body.current) : undefined;
        if (!isPressed || !next) setPassage((last) => (isSame(last, next) ? last : next));
      }, SETTLED);
    };
    const onPress = ({ type, pointerType }: PointerEvent) => {
      // A finger that selects lets go long before.
      isPressed = type === "pointerdown" && pointerType === "mouse";
      if (!isPressed) look();
    };
    const { signal } = listening;
    document.addEventListener("selectionchange", look, { signal });
    for (const name of ["pointerdown", "pointerup", "pointercancel"] as const) {
      document.addEventListener(name, onPress, { signal });
    }
    // What was selected before anybody listened.
    look();
    return () => {
      listening.abort();
      clearTimeout(timer);
    };
  }, [body]);

  return passage;
}

function isSame(one: Passage | undefined, other: Passage | undefined): boolean {
  if (!one || !other) return one === other;
  return (
    one.range.compareBoundaryPoints(Range.START_TO_START, other.range) === 0 &&
    one.range.compareBoundaryPoints(Range.END_TO_END, other.range) === 0
  );
}
