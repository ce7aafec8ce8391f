import { useEffect } from "react";
import { createPreference, usePreference } from "./preference.ts";

/** Whether the screen is kept on while an article is read or heard; only for those who ask for it. */
export const awakePreference = createPreference("awake", ["off", "on"], "off");

export const canKeepAwake = () => "wakeLock" in navigator;

/** Whoever has touched nothing for so long, in milliseconds, has put the screen down. */
const PATIENCE = 15 * 60_000;

/** Keeps the screen on, where that was asked for, as long as the page is seen and used. */
export const useAwake = () => useLock(true, PATIENCE);

/** Keeps it on, where that was asked for, as long as something is heard: whoever listens touches nothing. */
export const useAwakeWhile = (isHeard: boolean) => useLock(isHeard);

function useLock(isInUse: boolean, patience?: number) {
  const isWanted = usePreference(awakePreference) === "on" && isInUse;
  useEffect(
    () => (isWanted && canKeepAwake() ? keepAwake(patience) : undefined),
    [isWanted, patience],
  );
}

function keepAwake(patience: number | undefined): () => void {
  const listening = new AbortController();
  let lock: WakeLockSentinel | undefined;
  let isAsking = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const release = () => {
    clearTimeout(timer);
    void lock?.release();
    lock = undefined;
  };
  const hold = async () => {
    clearTimeout(timer);
    if (patience !== undefined) timer = setTimeout(release, patience);
    // The system takes a lock away when the page goes out of sight.
    if ((lock && !lock.released) || isAsking || document.visibilityState !== "visible") return;
    isAsking = true;
    try {
      lock = await navigator.wakeLock.request("screen");
      if (listening.signal.aborted) release();
    } catch {
      // A battery that runs low refuses; the screen then sleeps as it likes.
    }
    isAsking = false;
  };

  for (const name of ["visibilitychange", "scroll", "pointerdown", "keydown"]) {
    document.addEventListener(name, () => void hold(), {
      passive: true,
      signal: listening.signal,
    });
  }
  void hold();
  return () => {
    listening.abort();
    release();
  };
}
