import { useEffect, useEffectEvent } from "react";
import { keyOf } from "../lib/key-of.ts";
import { usePreference } from "../lib/preference.ts";
import { keysPreference } from "./keys.ts";

/** Does these things at these keys, while it is drawn and keys are wanted. A key that is held down does its thing once, but for `j` and `k`. */
export function useKeys(actions: Record<string, (() => void) | undefined>) {
  const isOn = usePreference(keysPreference) === "on";
  const press = useEffectEvent((event: KeyboardEvent) => {
    const key = keyOf(event) ?? "";
    const act = Object.hasOwn(actions, key) ? actions[key] : undefined;
    if (!act || (event.repeat && key !== "j" && key !== "k")) return;
    event.preventDefault();
    act();
  });

  useEffect(() => {
    if (!isOn) return;
    const listener = (event: KeyboardEvent) => press(event);
    addEventListener("keydown", listener);
    return () => removeEventListener("keydown", listener);
  }, [isOn]);
}
