import type { Mode } from "./player-state.ts";
import type { Step } from "./script.ts";
import { useListenWords } from "./words.ts";

type StepsProps = {
  kinds: readonly Step[];
  direction: 1 | -1;
  mode?: Mode;
  onStep: (step: Step, direction: 1 | -1) => void;
};

/** Buttons that lead forward or back by these steps; in a recording, by seconds. */
export function Steps({ kinds, direction, mode = "speech", onStep }: StepsProps) {
  const words = useListenWords();

  return kinds.map((step) => {
    const { short, long } = words.steps[step][direction === 1 ? "next" : "previous"];
    const seconds = direction === 1 ? words.forward : words.back;
    return (
      <button
        key={step}
        type="button"
        title={mode === "speech" ? long : undefined}
        onClick={() => onStep(step, direction)}
      >
        {mode === "speech" ? short : seconds}
      </button>
    );
  });
}
