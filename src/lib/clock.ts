import { createContext, use, useSyncExternalStore } from "react";
import { yearOf } from "./moment.ts";

const MINUTE = 60_000;

/** When the page was drawn, in milliseconds, where a server drew it: the browser begins with what stands there. */
export const DrawnAtContext = createContext<number | undefined>(undefined);

/** The year it is on the portal's clock; the shell sets it, and lists leave it out of their dates. */
export const YearContext = createContext(yearOf(new Date()));

export const useYear = (): number => use(YearContext);

/**
 * The minute it is, moving on with the clock. Undefined on a server and until the browser has taken over its page:
 * what is true for minutes only may not stand in a page that is kept.
 */
export function useNow(): Date | undefined {
  const minute = useSyncExternalStore(eachMinute, thisMinute, () => undefined);
  return minute === undefined ? undefined : new Date(minute);
}

/**
 * A figure of the time it is, by `of`; before the clock is known, of the time at which the page was drawn. For what
 * changes once a year: only another figure draws anew.
 */
export function useFigureOfNow(of: (time: Date) => number): number {
  const drawnAt = use(DrawnAtContext);
  const now = () => of(new Date(thisMinute()));
  return useSyncExternalStore(eachMinute, now, () => of(new Date(drawnAt ?? thisMinute())));
}

const thisMinute = () => Math.floor(Date.now() / MINUTE) * MINUTE;

const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

function eachMinute(listener: () => void) {
  listeners.add(listener);
  timer ??= setInterval(() => listeners.forEach((tell) => tell()), MINUTE / 2);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}
