/** How the engine deals with one utterance. */
export type Temper =
  | "well"
  /** Nothing happens, ever. */
  | "mute"
  /** It begins, falls silent in the middle and does not say so. */
  | "dies"
  /** It begins, falls silent and says for good that it is speaking (Chrome after 15 seconds). */
  | "hangs"
  /** All is said, and no event tells of the end. */
  | "forgets"
  /** It tells twice of the end. */
  | "twice"
  /** It tells of an end at once, and nothing was said. */
  | "rushes"
  | "refuses";

export type Voice = { voiceURI: string; name: string; lang: string; localService: boolean };

export type FakeSpeech = {
  /** What was begun, in order, and by which voice and at what rate. */
  said: { text: string; voice: string | undefined; rate: number }[];
  /** How the next utterances are dealt with; "well" when there are none left. */
  tempers: Temper[];
  /** How all utterances of this voice are dealt with. */
  temperOf: Record<string, Temper>;
  setVoices: (voices: Voice[]) => void;
};

/**
 * Puts a speech engine into the window that says ten characters a second, or misbehaves. Runs in a page as well, so it may
 * use nothing from outside.
 */
export function fakeSpeech({ voices = [], pace = 100 }: { voices?: Voice[]; pace?: number } = {}) {
  class Utterance extends EventTarget {
    lang = "";
    rate = 1;
    voice: Voice | null = null;
    readonly text: string;
    constructor(text = "") {
      super();
      this.text = text;
    }
  }

  const fake: FakeSpeech = { said: [], tempers: [], temperOf: {}, setVoices };
  let known = voices;
  let timers: ReturnType<typeof setTimeout>[] = [];

  class Engine extends EventTarget {
    speaking = false;
    pending = false;
    paused = false;
    getVoices = () => [...known];
    resume = () => {};
    pause = () => {};
    speak = (utterance: Utterance) => {
      // What unlocks iOS is not listened to.
      if (utterance.text === "") return;
      this.pending = true;
      perform(
        utterance,
        fake.temperOf[utterance.voice?.voiceURI ?? ""] ?? fake.tempers.shift() ?? "well",
      );
    };
    cancel = () => {
      for (const timer of timers) clearTimeout(timer);
      timers = [];
      this.speaking = false;
      this.pending = false;
    };
  }
  const engine = new Engine();

  function perform(utterance: Utterance, temper: Temper) {
    const length = (utterance.text.length * pace) / utterance.rate;
    const tell = (type: string, more: object = {}) =>
      void utterance.dispatchEvent(Object.assign(new Event(type), more));
    const begin = () => {
      engine.pending = false;
      engine.speaking = true;
      const { text, voice, rate } = utterance;
      fake.said.push({ text, voice: voice?.voiceURI, rate });
      tell("start");
    };
    const end = () => {
      fallSilent();
      tell("end");
    };
    switch (temper) {
      case "mute":
        return;
      case "refuses":
        engine.pending = false;
        return after(0, () => tell("error", { error: "not-allowed" }));
      case "rushes":
        engine.pending = false;
        return after(0, () => tell("end"));
      case "dies":
        after(0, begin);
        return after(length / 5, fallSilent);
      case "hangs":
        return after(0, begin);
      case "forgets":
        after(0, begin);
        return after(length, fallSilent);
      case "twice":
        after(0, begin);
        after(length, end);
        return after(length, () => tell("end"));
      case "well":
        after(0, begin);
        return after(length, end);
    }
  }

  function after(time: number, act: () => void) {
    timers.push(setTimeout(act, time));
  }

  function fallSilent() {
    engine.speaking = false;
  }

  function setVoices(next: Voice[]) {
    known = next;
    engine.dispatchEvent(new Event("voiceschanged"));
  }

  Object.defineProperty(window, "speechSynthesis", { configurable: true, value: engine });
  Object.defineProperty(window, "SpeechSynthesisUtterance", {
    configurable: true,
    value: Utterance,
  });
  Object.defineProperty(window, "fakeSpeech", { configurable: true, value: fake });
  return fake;
}

/** Chinese voices of a device, and two of others. */
export const VOICES: Voice[] = [
  { voiceURI: "remote", name: "云端普通话", lang: "zh-CN", localService: false },
  { voiceURI: "sinji", name: "Sin-ji", lang: "zh-HK", localService: true },
  { voiceURI: "samantha", name: "Samantha", lang: "en-US", localService: true },
  { voiceURI: "tingting", name: "婷婷", lang: "zh_CN", localService: true },
  { voiceURI: "meijia", name: "美佳", lang: "zh-TW", localService: true },
];
