import type { QueryClient } from "@tanstack/react-query";
import type { Article } from "../article/article.ts";
import { articleQuery } from "../article/article-query.ts";
import { passagesOf } from "./passages.ts";
import type { Mode, PlayerState, Source, Trouble } from "./player-state.ts";
import { recall, remember } from "./remembered.ts";
import { createRecorded } from "./recorded.ts";
import { type Script, scriptOf, type Step } from "./script.ts";
import { createSleepTimer } from "./sleep-timer.ts";
import { createSpeech } from "./speech.ts";
import { createStore } from "./store.ts";
import { canSpeak, tongueOf } from "./voices.ts";
import type { ListenWords } from "./words.ts";

const NOTHING: Script = { passages: [], sentences: [] };

export type Player = ReturnType<typeof createPlayer>;

type Surroundings = { client: QueryClient; words: ListenWords; language: string };

/** What plays an article, and all that can be done to it. */
export function createPlayer({ client, words, language }: Surroundings) {
  const followers = new Set<() => void>();
  const store = createStore<PlayerState>(nothingPlayed(language));
  const sleep = createSleepTimer(store, () => {
    // Speech looks at the end of its sentence.
    if (store.read().mode === "recording" && sleep.isUp()) source().pause();
  });
  const finish = () => {
    store.change({ status: "done" });
    for (const follower of followers) follower();
  };
  const onEnd = () => {
    if (store.read().sleep === "article") store.change({ status: "done", sleep: "off" });
    else if (sleep.isUp()) store.change({ status: "done" });
    else finish();
  };
  const speech = createSpeech(store, { isOver: sleep.isUp, onEnd });
  const recorded = createRecorded(store, { onEnd, onTrouble: giveUpRecording });
  const source = (): Source => (store.read().mode === "speech" ? speech : recorded);

  function giveUpRecording(isBlocked: boolean) {
    recorded.pause();
    if (isBlocked) return store.change({ trouble: "blocked" });
    if (!canSpeak()) return store.change({ trouble: "recordingOnly" });
    store.change({ mode: "speech" });
    speech.play();
    store.change({ trouble: "recording" });
  }

  async function open(article: string) {
    source().pause();
    const { rate, sleep: kept } = store.read();
    store.change({ ...nothingPlayed(language), article, rate, sleep: kept });
    const found = await client
      .query({ ...articleQuery(article), staleTime: "static" })
      .catch(() => undefined);
    const { article: wanted, status } = store.read();
    if (wanted !== article || status !== "loading") return;
    if (!found) return store.change({ status: "paused", trouble: "article" });
    store.change(toldOf(found, words, rate, language));
    source().play();
  }

  return {
    read: store.read,
    subscribe: store.subscribe,
    open,
    /** Tells when an article was read, or skipped, and the next one may follow. */
    whenDone: (follower: () => void) => {
      followers.add(follower);
      return () => void followers.delete(follower);
    },
    skip: () => {
      source().pause();
      finish();
    },
    play: () => {
      if (store.read().title === "") void open(store.read().article);
      else source().play();
    },
    pause: () => source().pause(),
    step: (step: Step, direction: 1 | -1) => source().step(step, direction),
    progress: () => source().progress(store.read()),
    /** From the beginning of a passage on; a recording does not know where that is. */
    jumpTo: (passage: number) => {
      if (store.read().mode === "speech") speech.jumpTo(passage);
    },
    setRate: (rate: number) => {
      remember("rate", String(rate));
      store.change({ rate });
      source().adapt();
    },
    setVoice: (voice: string) => {
      remember(`voice-${tongueOf(store.read().lang)}`, voice);
      store.change({ voice });
      source().adapt();
    },
    setMode: (mode: Mode) => {
      const wasPlaying = store.read().status === "playing";
      source().pause();
      store.change({ mode, trouble: undefined });
      source().adapt();
      if (wasPlaying) source().play();
    },
    setSleep: sleep.set,
    complain: (trouble: Trouble) => store.change({ trouble }),
    close: () => {
      source().pause();
      sleep.close();
    },
  };
}

const nothingPlayed = (language: string): PlayerState => ({
  article: "",
  title: "",
  by: "",
  picture: undefined,
  lang: language,
  passages: [],
  recording: undefined,
  status: "loading",
  mode: "speech",
  script: NOTHING,
  at: 0,
  time: { now: 0, all: 0 },
  trouble: undefined,
  rate: rememberedRate(),
  voice: "",
  sleep: "off",
});

function toldOf(
  article: Article,
  words: ListenWords,
  rate: number,
  language: string,
): Partial<PlayerState> {
  const lang = article.lang ?? language;
  const recording = article.body.find((block) => block.type === "audio");
  const passages = passagesOf(article, words);
  return {
    title: article.title,
    by: article.source.name,
    picture: article.lead?.src,
    lang,
    passages,
    recording,
    mode: recording ? "recording" : "speech",
    script: scriptOf(passages, rate),
    voice: recall(`voice-${tongueOf(lang)}`) ?? "",
  };
}

export const SLOWEST = 0.5;
export const FASTEST = 2;

function rememberedRate(): number {
  const rate = Number(recall("rate") ?? 1);
  return rate >= SLOWEST && rate <= FASTEST ? rate : 1;
}
