import { useSyncExternalStore } from "react";

const MINUTE = 60_000;

/** How often it is looked whether another minute is over, in milliseconds. */
const LOOK = 5_000;

/** The minutes that are left until an instant, begun ones included; 0 from then on. */
export const useMinutesLeft = (until: string): number =>
  useSyncExternalStore(now, () =>
    Math.max(0, Math.ceil((Date.parse(until) - Date.now()) / MINUTE)),
  );

function now(listener: () => void) {
  const timer = setInterval(listener, LOOK);
  return () => clearInterval(timer);
}
