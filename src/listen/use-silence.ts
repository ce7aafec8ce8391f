import { useEffect, useEffectEvent, useState } from "react";

/** Ten seconds without a sound, as FLAC: browsers give the system's media keys to no sound of less than five. */
const SILENCE =
  "data:audio/flac;base64,ZkxhQ4AAACI+gD6AAAAAAAAAAfQA8AABOIAAAAAAAAAAAAAAAAAAAAAA//h0CAA+f8AAAAAvzv/4dAgBPn+rAAAAss//+HQIAj5/FgAAAJXJ//h0CAM+f30AAAAIyP/4dAgEPn9rAAAAt70=";

/**
 * Plays silence in a loop while the browser speaks, as speech alone is no medium to it, and the system's keys and lock
 * screen would not know of it (features.md, R10). It stays, paused, while the reader pauses, for the keys to go on by.
 * @param onStop is told when the system stops it: a call, a headset that was pulled out
 */
export function useSilence(isSpeaking: boolean, onStop: () => void) {
  const [sound] = useState(silence);
  const tell = useEffectEvent(onStop);

  useEffect(() => {
    if (!sound || !isSpeaking) return;
    const listener = () => tell();
    sound.addEventListener("pause", listener);
    // Refused, it is only the keys that are missing.
    sound.play().catch(() => {});
    return () => {
      sound.removeEventListener("pause", listener);
      sound.pause();
    };
  }, [sound, isSpeaking]);
  useEffect(() => () => sound?.removeAttribute("src"), [sound]);
}

function silence(): HTMLAudioElement | undefined {
  if (!("mediaSession" in navigator)) return undefined;
  const sound = new Audio(SILENCE);
  sound.loop = true;
  return sound;
}
