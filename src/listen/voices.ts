/** How long a device may take to say which voices it has, in milliseconds. */
const PATIENCE = 1_000;

/** Names that engines give to Chinese. */
const CHINESE = new Set(["zh", "cmn", "zho", "chi", "yue"]);

/** The voices of a language: Mandarin before Cantonese, those of the device before those that need a line, then by region. */
export function voicesFor(language: string): SpeechSynthesisVoice[] {
  const tongue = tongueOf(language);
  return allVoices()
    .filter((voice) => tongueOf(voice.lang) === tongue)
    .toSorted((one, other) => rankOf(one, language) - rankOf(other, language));
}

export const allVoices = (): SpeechSynthesisVoice[] =>
  canSpeak() ? speechSynthesis.getVoices() : [];

export const canSpeak = (): boolean => "speechSynthesis" in window;

/** Tells when the device finds or loses voices, which many do a while after the page has loaded. */
export function subscribeVoices(listener: () => void): () => void {
  if (!canSpeak()) return () => {};
  // Safari before 17 has no events on it, and all its voices from the start.
  speechSynthesis.addEventListener?.("voiceschanged", listener);
  return () => speechSynthesis.removeEventListener?.("voiceschanged", listener);
}

/** Waits for the first voices, but not long: some engines have none to show and speak all the same. */
export function voicesThere(): Promise<void> {
  if (allVoices().length > 0) return Promise.resolve();
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      unsubscribe();
      resolve();
    };
    const timer = setTimeout(done, PATIENCE);
    const unsubscribe = subscribeVoices(done);
  });
}

/** The first part of a language tag, as `zh_CN_#Hans` and `cmn-Hans-CN` mean it. */
export function tongueOf(language: string): string {
  const first = language.split(/[-_]/u)[0]?.toLowerCase() ?? "";
  return CHINESE.has(first) ? "zh" : first;
}

function rankOf({ lang, localService }: SpeechSynthesisVoice, language: string): number {
  const isCantonese = /^yue|[-_](?:HK|MO)\b/iu.test(lang);
  const region = /[-_]([A-Z]{2})\b/u.exec(language)?.[1] ?? "CN";
  return Number(isCantonese) * 4 + Number(!localService) * 2 + Number(!lang.includes(region));
}
