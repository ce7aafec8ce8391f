import { useSyncExternalStore } from "react";

/** Where in an article the reader is: the heading last passed, and how many minutes are left at the reader's own pace. */
type ReadingPlace = { section?: string | undefined; minutesLeft?: number };

const START: ReadingPlace = {};
const listeners = new Set<() => void>();
let place = START;

/** Told by what follows the reader (src/guide), which is loaded when there is something to follow. */
export function tellReadingPlace(next = START) {
  if (next.section === place.section && next.minutesLeft === place.minutesLeft) return;
  place = next;
  for (const listener of listeners) listener();
}

export const useReadingPlace = () =>
  useSyncExternalStore(
    subscribe,
    () => place,
    () => START,
  );

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
