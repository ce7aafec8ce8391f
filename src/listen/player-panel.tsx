import type { KeyboardEvent } from "react";
import { Choices } from "./choices.tsx";
import type { Player } from "./player.ts";
import type { Mode, PlayerState, Sleep } from "./player-state.ts";
import { Queue } from "./queue.tsx";
import { Rate } from "./rate.tsx";
import { Steps } from "./steps.tsx";
import { canSpeak } from "./voices.ts";
import { VoiceSelect } from "./voice-select.tsx";
import type { Want, Wanted } from "./wanted.ts";
import { useListenWords } from "./words.ts";

type PlayerPanelProps = {
  id: string;
  player: Player;
  state: PlayerState;
  wanted: Wanted;
  want: Want;
  onStep: Player["step"];
  onClose: () => void;
};

const SLEEPS: Sleep[] = ["off", "10", "20", "30", "article"];
const MODES: Mode[] = ["recording", "speech"];

/** What is set once in a while: rate, voice, when to stop, what follows. It opens above the bar and shuts nothing off. */
export function PlayerPanel(props: PlayerPanelProps) {
  const { id, player, state, wanted, want, onStep, onClose } = props;
  const words = useListenWords();
  const isSpeech = state.mode === "speech";
  const closeByKey = (event: KeyboardEvent) => {
    if (event.key === "Escape") onClose();
  };

  return (
    // The keyboard's way out; everything in it is a control of its own.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/no-noninteractive-element-interactions
    <div
      id={id}
      role="group"
      aria-label={words.more}
      className="player-panel"
      onKeyDown={closeByKey}
    >
      {isSpeech && (
        <p className="player-steps player-narrow">
          <Steps kinds={["section", "paragraph"]} direction={-1} onStep={onStep} />
          <Steps kinds={["paragraph", "section"]} direction={1} onStep={onStep} />
        </p>
      )}
      <Rate rate={state.rate} onRate={player.setRate} />
      {state.recording && canSpeak() && (
        <Choices
          legend={words.source}
          options={MODES}
          words={words}
          chosen={state.mode}
          onChoose={player.setMode}
        />
      )}
      {isSpeech && <VoiceSelect lang={state.lang} voice={state.voice} onVoice={player.setVoice} />}
      <Choices
        legend={words.sleep}
        options={SLEEPS}
        words={words.sleeps}
        chosen={state.sleep}
        onChoose={player.setSleep}
      />
      <Queue wanted={wanted} want={want} onNext={player.skip} />
      {isSpeech && <p className="player-hint">{words.tapHint}</p>}
    </div>
  );
}
