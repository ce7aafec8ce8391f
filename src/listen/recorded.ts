import type { PlayerState, Source } from "./player-state.ts";
import type { Step } from "./script.ts";
import type { Store } from "./store.ts";

/** How far a step leads in a recording, which knows no sentences, in seconds. */
const STRIDE: Record<Step, number> = { sentence: 15, paragraph: 30, section: 60 };

type Ends = { onEnd: () => void; onTrouble: (blocked: boolean) => void };

/** Plays an article's recording. Its element stands on no page, so it plays on from one to the other. */
export function createRecorded(store: Store<PlayerState>, { onEnd, onTrouble }: Ends): Source {
  let audio: HTMLAudioElement | undefined;
  let isWanted = false;

  const tell = () => {
    if (audio) store.change({ time: { now: audio.currentTime, all: lengthIn(audio) } });
  };

  const make = () => {
    const element = new Audio();
    element.addEventListener("timeupdate", tell);
    element.addEventListener("durationchange", tell);
    element.addEventListener("ended", () => isWanted && onEnd());
    element.addEventListener("error", () => isWanted && onTrouble(false));
    // The system may stop it: a call, a headset that was pulled out.
    element.addEventListener("pause", () => {
      if (isWanted && !element.ended) pause();
    });
    return element;
  };

  const pause = () => {
    isWanted = false;
    audio?.pause();
    store.change({ status: "paused" });
  };

  const adapt = () => {
    if (audio) audio.playbackRate = store.read().rate;
  };

  const play = () => {
    const src = addressOf(store.read().recording);
    audio ??= make();
    if (audio.getAttribute("src") !== src) audio.src = src;
    isWanted = true;
    store.change({ status: "playing", trouble: undefined });
    adapt();
    audio.play().catch((error: unknown) => {
      const isBlocked = error instanceof DOMException && error.name === "NotAllowedError";
      if (isWanted && isBlocked) onTrouble(true);
    });
  };

  return {
    play,
    pause,
    adapt,
    step(step, direction) {
      if (!audio) return;
      audio.currentTime = Math.max(0, audio.currentTime + STRIDE[step] * direction);
      tell();
    },
    progress: ({ time }) => (time.all > 0 ? time.now / time.all : 0),
  };
}

/** The first form of a recording that the browser may play. */
function addressOf(recording: PlayerState["recording"]): string {
  const sources = recording?.sources ?? [];
  const probe = document.createElement("audio");
  return (sources.find(({ type }) => probe.canPlayType(type) !== "") ?? sources[0])?.src ?? "";
}

const lengthIn = ({ duration }: HTMLAudioElement) => (Number.isFinite(duration) ? duration : 0);
