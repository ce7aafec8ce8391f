import { type ReactNode, useSyncExternalStore } from "react";
import css from "./listen-button.module.css";
import { useListening, type Wanted } from "./wanted.ts";

type ListenButtonProps = Wanted & { hasRecording?: boolean; children: ReactNode };

/** 朗读, on and off. It is there only where the browser can speak or the article was recorded. */
export function ListenButton({ article, queue, hasRecording, children }: ListenButtonProps) {
  const { wanted, want } = useListening();
  const speaks = useSyncExternalStore(neverChanges, canSpeak, () => undefined);
  const isOn = queue ? wanted?.queue === queue : wanted?.article === article;
  if (speaks === false && !hasRecording) return null;

  const listen = () => {
    // iOS lets a page speak once it has spoken, were it nothing, at a press.
    if (speaks) speechSynthesis.speak(new SpeechSynthesisUtterance(""));
    want(isOn ? undefined : { article, queue });
  };

  return (
    <button
      type="button"
      data-key="l"
      aria-pressed={isOn}
      className={speaks || hasRecording ? undefined : css.unknown}
      onClick={listen}
    >
      {children}
    </button>
  );
}

const canSpeak = () => "speechSynthesis" in window;
const neverChanges = () => () => {};
