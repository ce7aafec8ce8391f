import { useEffect, useEffectEvent, useState } from "react";
import { type Actions, answerKey, listenToTabs } from "./shortcuts.ts";

/** Does these things at these keys, and what keys do on every page. `early` is what was pressed before anybody listened. */
export function useShortcuts(actions: Actions, early: Event | undefined) {
  const press = useEffectEvent((event: KeyboardEvent) => answerKey(event, actions));

  useEffect(listenToTabs, []);

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
