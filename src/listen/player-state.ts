import type { Passage } from "./passages.ts";
import type { Script, Step } from "./script.ts";
import type { ListenWords } from "./words.ts";

export type Mode = "speech" | "recording";
export type Trouble = keyof ListenWords["troubles"];
export type Sleep = keyof ListenWords["sleeps"];

type Recording = { sources: readonly { src: string; type: string }[]; title: string };

export type PlayerState = {
  /** The article's id; its words follow once it has come. */
  article: string;
  title: string;
  by: string;
  picture: string | undefined;
  lang: string;
  passages: readonly Passage[];
  recording: Recording | undefined;

  status: "loading" | "playing" | "paused" | "done";
  mode: Mode;
  script: Script;
  /** The sentence that is read. */
  at: number;
  /** How much of a recording lies behind and is to come, in seconds. */
  time: { now: number; all: number };
  trouble: Trouble | undefined;

  rate: number;
  /** The address of the reader's voice (`voiceURI`); empty where the engine chooses. */
  voice: string;
  sleep: Sleep;
};

/** Where the sound comes from: an engine that speaks, or a recording. */
export type Source = {
  play: () => void;
  /** Stops; what is played next begins where this one was, speech at the beginning of its sentence. */
  pause: () => void;
  step: (step: Step, direction: 1 | -1) => void;
  /** Takes up a rate or a voice that has changed. */
  adapt: () => void;
  /** How much of the article lies behind, from 0 to 1. */
  progress: (state: PlayerState) => number;
};
