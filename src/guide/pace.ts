import { createNumber } from "./kept-number.ts";

/** Characters a minute: nobody reads news more slowly or faster; what is outside is resting or leafing. */
const SLOWEST = 120;
const FASTEST = 1_200;

/** What an adult reads Chinese news at (article/reading-time.ts). */
const USUAL = 400;

/** How many characters are read before a stretch counts. */
const STRETCH = 150;

/** How much one stretch may move the pace, as a share of it, and how much of what it says is believed. */
const REACH = 0.5;
const TRUST = 0.2;

/** The reader's own pace, in characters a minute, on this device only. */
export const ownPace = createNumber("pace", SLOWEST, FASTEST);

export const paceNow = (): number => ownPace.read() ?? USUAL;

/** What a stretch of so many characters a minute makes of a pace; one odd stretch cannot spoil it. */
export function learn(pace: number, rate: number): number {
  if (!(rate >= SLOWEST && rate <= FASTEST)) return pace;
  const moved = Math.min(pace * (1 + REACH), Math.max(pace * (1 - REACH), rate));
  return Math.round(pace + (moved - pace) * TRUST);
}

type Rest = { at: number; behind: number };

const MINUTE = 60_000;

/**
 * Watches a reader rest and scroll on, and learns the pace from it. Each rest is told with the time in milliseconds, the
 * characters that lie behind and those on the screen. Going back, jumping over more than a screen, and resting longer
 * than the slowest reader takes for a screen teach nothing.
 */
export function watchPace() {
  let start: Rest | undefined;
  let last: Rest | undefined;

  return {
    rest(at: number, behind: number, onScreen: number) {
      const read = behind - (last?.behind ?? behind);
      const isIdle = at - (last?.at ?? at) > (onScreen / SLOWEST) * MINUTE;
      if (!start || isIdle || read < 0 || read > onScreen) start = { at, behind };
      last = { at, behind };
      const characters = behind - start.behind;
      if (characters < STRETCH) return;
      const learnt = learn(paceNow(), characters / ((at - start.at) / MINUTE));
      if (learnt !== paceNow()) ownPace.write(learnt);
      start = last;
    },
    /** The page is out of sight: what comes next is a new beginning. */
    stop() {
      start = undefined;
    },
  };
}
