import { useEffect, useEffectEvent, useState } from "react";
import { keyOf } from "../lib/key-of.ts";
import { createPreference } from "../lib/preference.ts";

/** Whether single keys do anything; whoever speaks to their computer wants them off (WCAG 2.1.4). */
export const shortcutsPreference = createPreference("shortcuts", ["on", "off"], "on");

/** Keys that go on as long as they are held. */
const HELD = "jk+-";

/** What each key does. */
type Actions = Record<string, () => void>;

/**
 * Does these things at these keys. Any other key presses the control that bears it (`data-key="l"`, on the control or
 * around it), so that a part of the page gets a key by naming it. `early` is what was pressed before anybody listened.
 */
export function useShortcuts(actions: Actions, early: Event | undefined) {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (shortcutsPreference.read() === "off") return;
    const key = keyOf(event) ?? "";
    if (event.repeat && !HELD.includes(key)) return;
    const act = Object.hasOwn(actions, key) ? actions[key] : pressing(key);
    if (!act) return;
    event.preventDefault();
    act();
  });

  useEffect(() => {
    const listener = (event: KeyboardEvent) => press(event);
    addEventListener("keydown", listener);
    return () => removeEventListener("keydown", listener);
  }, []);

  const [first] = useState(early);
  useEffect(() => {
    if (first instanceof KeyboardEvent) press(first);
  }, [first]);
}

function pressing(key: string): (() => void) | undefined {
  if (key === "") return undefined;
  const bearer = document.querySelector<HTMLElement>(`[data-key="${key}"]`);
  const control = bearer?.matches("a, button") ? bearer : bearer?.querySelector("a, button");
  return control instanceof HTMLElement ? () => control.click() : undefined;
}
