import { lengthOf } from "./cut-long.ts";
import type { PlayerState, Source } from "./player-state.ts";
import { say } from "./say.ts";
import { scriptOf, sentenceAt, stepFrom } from "./script.ts";
import type { Store } from "./store.ts";
import { allVoices, canSpeak, voicesFor, voicesThere } from "./voices.ts";

export type Speech = Source & { jumpTo: (passage: number) => void };

type Ends = {
  /** After each sentence: whether it was the last one that is to be read. */
  isOver: () => boolean;
  /** The article has been read. */
  onEnd: () => void;
};

/** Reads an article by the browser's speech engine, one utterance a sentence. */
export function createSpeech(store: Store<PlayerState>, { isOver, onEnd }: Ends): Speech {
  let stop: (() => void) | undefined;
  let turn = 0;
  /** The reader's voice failed where another did not; it is not tried again. */
  let mistrusted = "";

  const voice = () => {
    const { lang, voice: chosen } = store.read();
    const voices = voicesFor(lang);
    const trusted = voices.filter(({ voiceURI }) => voiceURI !== mistrusted);
    return trusted.find(({ voiceURI }) => voiceURI === chosen) ?? trusted[0];
  };

  const fail = (trouble: PlayerState["trouble"]) => store.change({ status: "paused", trouble });

  const read = (at: number) => {
    stop?.();
    const { script, lang, rate } = store.read();
    const sentence = script.sentences[at];
    if (!sentence) return onEnd();
    const spoken = voice();
    if (!spoken && allVoices().length > 0) return fail("noVoice");
    store.change({ at, status: "playing" });
    stop = say({ text: sentence.text, lang, rate, voice: spoken }, (outcome) => {
      if (outcome === "blocked") return fail("blocked");
      if (outcome === "silent") return fail(allVoices().length > 0 ? "silent" : "noVoice");
      if (outcome === "otherwise") mistrusted = spoken?.voiceURI ?? "";
      store.change({ trouble: undefined });
      if (!isOver()) return read(at + 1);
      store.change({ at: Math.min(at + 1, script.sentences.length - 1), status: "paused" });
    });
  };

  const start = async (at: number) => {
    turn += 1;
    const mine = turn;
    if (!canSpeak()) return fail("noSpeech");
    store.change({ at, status: "playing", trouble: undefined });
    await voicesThere();
    if (mine === turn) read(at);
  };

  const pause = () => {
    turn += 1;
    stop?.();
    store.change({ status: "paused" });
  };

  /** To a sentence: read at once, or, while paused, only marked. */
  const goTo = (at: number) => {
    if (store.read().status === "playing") void start(at);
    else store.change({ at, status: "paused", trouble: undefined });
  };

  return {
    play: () => void start(store.read().status === "done" ? 0 : store.read().at),
    pause,
    step(step, direction) {
      const to = stepFrom(store.read().script, store.read().at, step, direction);
      if (to !== undefined) goTo(to);
      else if (store.read().status === "playing") {
        pause();
        onEnd();
      }
    },
    jumpTo(passage) {
      void start(sentenceAt(store.read().script, passage));
    },
    adapt() {
      const { script, at, passages, rate } = store.read();
      const { passage = 0, start: offset = 0 } = script.sentences[at] ?? {};
      const next = scriptOf(passages, rate);
      store.change({ script: next, at: sentenceAt(next, passage, offset) });
      if (store.read().status === "playing") void start(store.read().at);
    },
    progress: ({ script, at, status }) =>
      status === "done" ? 1 : at / Math.max(1, script.sentences.length),
  };
}

/** How long the rest of an article takes, in minutes, at 4.5 characters a second. */
export const minutesLeft = ({ script, at, rate }: PlayerState): number =>
  Math.round(
    script.sentences.slice(at).reduce((sum, { text }) => sum + lengthOf(text), 0) /
      (4.5 * 60 * rate),
  );
