import { useId, useSyncExternalStore } from "react";
import { subscribeVoices, voicesFor } from "./voices.ts";
import { useListenWords } from "./words.ts";

type VoiceSelectProps = { lang: string; voice: string; onVoice: (voice: string) => void };

/** The voices of the article's language, those of the device first; ones that come late are added. */
export function VoiceSelect({ lang, voice, onVoice }: VoiceSelectProps) {
  const words = useListenWords();
  const id = useId();
  // Compared by their addresses, as an engine makes its list anew each time it is asked.
  const addresses = useSyncExternalStore(subscribeVoices, () =>
    voicesFor(lang)
      .map(({ voiceURI }) => voiceURI)
      .join("\n"),
  );
  const voices = addresses === "" ? [] : voicesFor(lang);
  const isThere = voices.some(({ voiceURI }) => voiceURI === voice);

  return (
    <p className="player-row">
      <label htmlFor={id}>{words.voice}</label>
      <select id={id} value={isThere ? voice : ""} onChange={({ target }) => onVoice(target.value)}>
        <option value="">{words.anyVoice}</option>
        {voices.map(({ voiceURI, name, localService }) => (
          <option key={voiceURI} value={voiceURI}>
            {localService ? name : words.remoteVoice(name)}
          </option>
        ))}
      </select>
    </p>
  );
}
