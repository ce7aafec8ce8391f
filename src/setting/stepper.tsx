import { type MouseEvent } from "react";
import { type Preference, usePreference } from "../lib/preference.ts";
import { useWords } from "../lib/words.ts";

type StepperProps<T extends string> = {
  name: string;
  preference: Preference<T>;
  /** Smallest first. */
  options: readonly T[];
  valueOf: (value: T) => string;
  less: string;
  more: string;
  /** What the two steps lead to, where that is not the options beside the value; undefined is spent. */
  steps?: { less: T | undefined; more: T | undefined };
};

/**
 * A value between two buttons, each a step, and the way back to the paper's own. At an end a step stays in the tab order
 * and says that it is spent.
 */
export function Stepper<T extends string>({
  name,
  preference,
  options,
  valueOf,
  less,
  more,
  steps,
}: StepperProps<T>) {
  const { resetSize: reset } = useWords();
  const value = usePreference(preference);
  const at = Math.max(0, options.indexOf(value));
  const to = steps ?? { less: options[at - 1], more: options[at + 1] };
  const step = (title: string, sign: string, next: T | undefined) => (
    <button
      type="button"
      title={title}
      aria-label={`${name}${title}`}
      aria-disabled={!next}
      onClick={() => next && preference.write(next)}
    >
      {sign}
    </button>
  );

  /** It goes as it is pressed, and the focus with it to the step beside it. */
  const goBack = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    const { nextElementSibling: beside } = currentTarget;
    preference.write(preference.initial);
    if (beside instanceof HTMLElement) beside.focus();
  };

  return (
    <div role="group" aria-label={name} className="stepper">
      <span aria-hidden="true">{name}</span>
      {value !== preference.initial && (
        <button type="button" className="reset" aria-label={`${name}${reset}`} onClick={goBack}>
          {reset}
        </button>
      )}
      {step(less, "−", to.less)}
      <output aria-live="polite">{valueOf(options[at] ?? preference.initial)}</output>
      {step(more, "+", to.more)}
    </div>
  );
}
