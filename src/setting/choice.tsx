import { type ReactNode, useId } from "react";
import { type Preference, usePreference } from "../lib/preference.ts";

type ChoiceProps<T extends string> = {
  name: string;
  /** The attribute by which the stylesheet shows each option as what it stands for. */
  sample: string;
  preference: Preference<T>;
  options: readonly T[];
  words: Record<T, string>;
  /** Those that cannot be had here, unless one is chosen already. */
  missing?: readonly T[];
  children?: ReactNode;
};

/** One of a few, all of them in view; the arrow keys go through them. */
export function Choice<T extends string>({
  name,
  sample,
  preference,
  options,
  words,
  missing,
  children,
}: ChoiceProps<T>) {
  const value = usePreference(preference);
  const group = useId();

  return (
    <fieldset>
      <legend>{name}</legend>
      <div className="options">
        {options.map((option) => (
          <label key={option} {...{ [`data-${sample}`]: option }}>
            <input
              type="radio"
              name={group}
              checked={option === value}
              disabled={option !== value && missing?.includes(option)}
              onChange={() => preference.write(option)}
            />
            {words[option]}
          </label>
        ))}
      </div>
      {children}
    </fieldset>
  );
}
