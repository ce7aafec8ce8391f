import type { ReactNode, RefObject } from "react";
import type { Player } from "./player.ts";
import type { PlayerState } from "./player-state.ts";
import { minutesLeft } from "./speech.ts";
import { Steps } from "./steps.tsx";
import { useListenWords } from "./words.ts";

type PlayerBarProps = {
  player: Player;
  state: PlayerState;
  /** The reader looks at something else than what is read. */
  isAway: boolean;
  onReturn: () => void;
  onStep: Player["step"];
  playButton: RefObject<HTMLButtonElement | null>;
  children: ReactNode;
};

/** What is played, how much of it is left, and the buttons that are always at hand. */
export function PlayerBar(props: PlayerBarProps) {
  const { player, state, isAway, onReturn, onStep, playButton, children } = props;
  const words = useListenWords();
  const isPlaying = state.status === "playing" || state.status === "loading";

  return (
    <div className="player-bar">
      {isAway && state.title ? (
        <button type="button" className="player-now" onClick={onReturn}>
          <b>{state.title}</b>
          <small>{words.returnToPlace}</small>
        </button>
      ) : (
        <div className="player-now">
          <b>{state.title || words.loading}</b>
          <small>{sentenceOf(state, words)}</small>
        </div>
      )}
      {state.mode === "speech" && (
        <span className="player-wide">
          <Steps kinds={["section", "paragraph"]} direction={-1} onStep={onStep} />
        </span>
      )}
      <Steps kinds={["sentence"]} mode={state.mode} direction={-1} onStep={onStep} />
      <button
        ref={playButton}
        type="button"
        className="player-play"
        onClick={isPlaying ? player.pause : player.play}
      >
        {isPlaying ? words.pause : words.play}
      </button>
      <Steps kinds={["sentence"]} mode={state.mode} direction={1} onStep={onStep} />
      {state.mode === "speech" && (
        <span className="player-wide">
          <Steps kinds={["paragraph", "section"]} direction={1} onStep={onStep} />
        </span>
      )}
      {children}
    </div>
  );
}

function sentenceOf(state: PlayerState, words: ReturnType<typeof useListenWords>): string {
  switch (state.status) {
    case "loading":
      return words.loading;
    case "paused":
      return words.paused;
    case "done":
      return words.done;
    case "playing":
      return `${words.minutesLeft(minutesOf(state))} ·\u00A0${words[state.mode]}`;
  }
}

const minutesOf = (state: PlayerState) =>
  state.mode === "speech"
    ? minutesLeft(state)
    : Math.round((state.time.all - state.time.now) / 60 / state.rate);
