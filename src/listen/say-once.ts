import { lengthOf } from "./cut-long.ts";

/** A sentence and how it is to be said; without a voice the engine chooses one for the language. */
export type Saying = {
  text: string;
  lang: string;
  rate: number;
  voice: SpeechSynthesisVoice | undefined;
};

/** How long an engine may take to begin, in milliseconds: that of a telephone is not always awake. */
const START_LIMIT = 5_000;

/** Reading aloud takes about so long for one Han character, in milliseconds at the usual rate. */
const PACE = 220;

/** No voice is done with a sentence in less than this part of the usual time. */
const SOONEST = 0.4;

/** An engine that has told of words is dead when it tells of none for so long, in milliseconds at the usual rate. */
const WORD_LIMIT = 8_000;

/** How often an engine is looked after, in milliseconds. */
const WATCH = 250;

/** Some engines lose what they are given in the same breath as an order to stop, so they get this long, in milliseconds. */
const BREATH = 60;

/**
 * Has the engine say a sentence, and watches it: some never begin, stop in the middle, tell twice that they have ended,
 * or not at all.
 * @param settle is told once how it went
 * @returns a function that stops it; then nothing is told
 */
export function sayOnce(
  { text, lang, rate, voice }: Saying,
  settle: (outcome: "said" | "failed" | "blocked") => void,
): () => void {
  const engine = speechSynthesis;
  const utterance = new SpeechSynthesisUtterance(text);
  const usual = (lengthOf(text) * PACE) / rate;
  let begun = performance.now();
  let started: number | undefined;
  let words = 0;
  let heard = 0;
  let quietSince: number | undefined;
  let isSettled = false;

  const stop = () => {
    if (isSettled) return;
    isSettled = true;
    clearTimeout(breath);
    clearInterval(watch);
    if (engine.speaking || engine.pending) engine.cancel();
  };
  const finish = (outcome: "said" | "failed" | "blocked") => {
    if (isSettled) return;
    if (outcome === "said") {
      isSettled = true;
      clearInterval(watch);
    } else stop();
    settle(outcome);
  };
  const look = () => {
    const now = performance.now();
    if (started === undefined) {
      if (now - begun > START_LIMIT) finish("failed");
      return;
    }
    // It fell silent and has not said so, nor at the next look: at the end, or before.
    if (engine.speaking || engine.pending) quietSince = undefined;
    else if (quietSince === undefined) quietSince = now;
    else finish(quietSince - started > usual * SOONEST ? "said" : "failed");
    const limit = words > 1 ? WORD_LIMIT / rate : 4_000 + usual * 2.5;
    if (now - heard > limit) finish("failed");
  };
  const speak = () => {
    begun = performance.now();
    if (engine.paused) engine.resume();
    engine.speak(utterance);
  };

  utterance.lang = voice?.lang ?? lang;
  utterance.rate = rate;
  if (voice) utterance.voice = voice;
  utterance.addEventListener("start", () => {
    started = performance.now();
    heard = started;
  });
  utterance.addEventListener("boundary", ({ name }) => {
    if (name !== "word") return;
    words += 1;
    heard = performance.now();
  });
  utterance.addEventListener("end", () => {
    // No sentence is over before it began; an engine that says so would rush through the article.
    const isTooSoon = started === undefined && performance.now() - begun < usual * SOONEST;
    finish(isTooSoon ? "failed" : "said");
  });
  utterance.addEventListener("error", ({ error }) =>
    finish(error === "not-allowed" ? "blocked" : "failed"),
  );

  const watch = setInterval(look, WATCH);
  let breath: ReturnType<typeof setTimeout> | undefined;
  if (engine.speaking || engine.pending) {
    engine.cancel();
    breath = setTimeout(speak, BREATH);
  } else speak();
  return stop;
}
