import { useId } from "react";
import { FASTEST, SLOWEST } from "./player.ts";
import { useListenWords } from "./words.ts";

type RateProps = { rate: number; onRate: (rate: number) => void };

/** How fast it is read, from half to twice the usual. */
export function Rate({ rate, onRate }: RateProps) {
  const words = useListenWords();
  const id = useId();

  return (
    <p className="player-row">
      <label htmlFor={id}>{words.rate}</label>
      <input
        id={id}
        type="range"
        min={SLOWEST}
        max={FASTEST}
        step={0.1}
        value={rate}
        aria-valuetext={words.times(rate)}
        onChange={({ target }) => onRate(target.valueAsNumber)}
      />
      <span aria-hidden="true">{words.times(rate)}</span>
    </p>
  );
}
