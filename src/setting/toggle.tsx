import { type Preference, usePreference } from "../lib/preference.ts";

type ToggleProps<T extends string> = {
  name: string;
  preference: Preference<T>;
  on: T;
  off: T;
};

/** A setting that is either in force or not. */
export function Toggle<T extends string>({ name, preference, on, off }: ToggleProps<T>) {
  const value = usePreference(preference);

  return (
    <label className="toggle">
      <input
        type="checkbox"
        checked={value === on}
        onChange={({ target }) => preference.write(target.checked ? on : off)}
      />
      {name}
    </label>
  );
}
