import type { PlayerState, Sleep } from "./player-state.ts";
import type { Store } from "./store.ts";

/** A timer that lets the sentence at hand be read to its end. */
export type SleepTimer = {
  set: (sleep: Sleep) => void;
  /** Whether the time is up; asking ends it. */
  isUp: () => boolean;
  close: () => void;
};

/** @param onUp is told when the minutes are over */
export function createSleepTimer(store: Store<PlayerState>, onUp: () => void): SleepTimer {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let up = false;

  return {
    set(sleep) {
      clearTimeout(timer);
      up = false;
      store.change({ sleep });
      const minutes = Number(sleep);
      if (Number.isNaN(minutes)) return;
      timer = setTimeout(() => {
        up = true;
        onUp();
      }, minutes * 60_000);
    },
    isUp() {
      const was = up;
      if (was) store.change({ sleep: "off" });
      up = false;
      return was;
    },
    close: () => clearTimeout(timer),
  };
}
