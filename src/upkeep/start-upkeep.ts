import { noop } from "@tanstack/react-query";
import { onceLoaded } from "../lib/once-loaded.ts";
import { wordsFor } from "../lib/words.ts";

/** What no page waits for: keys, the colour of the bars, the service worker and updates, a hint. Loaded once the page has come to rest. */
export function startUpkeep() {
  // Safari has no idle callbacks.
  onceLoaded(() => (window.requestIdleCallback ?? setTimeout)(() => void begin()));
}

// The words are handed over: what every chunk imports, Rolldown 1.2 splits off the entry (its issue 10731).
const begin = () => import("./upkeep.ts").then(({ upkeep }) => upkeep(wordsFor), noop);
