import { useEffect, useEffectEvent } from "react";
import type { Player } from "./player.ts";
import type { PlayerState } from "./player-state.ts";

/** Tells the system what is played, and answers its keys: those of headphones, keyboards and lock screens. */
export function useMediaSession(
  player: Player,
  { title, by, picture, status }: PlayerState,
  onNext: () => void,
  onClose: () => void,
) {
  const act = useEffectEvent((action: Action) => {
    const acts: Record<Action, () => void> = {
      play: player.play,
      pause: player.pause,
      stop: onClose,
      seekbackward: () => player.step("sentence", -1),
      seekforward: () => player.step("sentence", 1),
      previoustrack: () => player.step("section", -1),
      nexttrack: onNext,
    };
    acts[action]();
  });

  useEffect(() => {
    if (!hasSession() || title === "") return;
    navigator.mediaSession.metadata = new MediaMetadata({
      title,
      artist: by,
      artwork: picture ? [{ src: picture }] : [],
    });
  }, [title, by, picture]);

  useEffect(() => {
    if (hasSession())
      navigator.mediaSession.playbackState = status === "playing" ? "playing" : "paused";
  }, [status]);

  useEffect(() => {
    for (const action of ACTIONS) answer(action, () => act(action));
    return () => {
      for (const action of ACTIONS) answer(action, null);
      if (!hasSession()) return;
      navigator.mediaSession.metadata = null;
      navigator.mediaSession.playbackState = "none";
    };
  }, []);
}

const ACTIONS = [
  "play",
  "pause",
  "stop",
  "seekbackward",
  "seekforward",
  "previoustrack",
  "nexttrack",
] as const;

type Action = (typeof ACTIONS)[number];

const hasSession = () => "mediaSession" in navigator;

/** A browser refuses actions that it does not know. */
function answer(action: Action, handler: MediaSessionActionHandler | null) {
  try {
    if (hasSession()) navigator.mediaSession.setActionHandler(action, handler);
  } catch {
    // Its own buttons are on the screen.
  }
}
