import { noop } from "@tanstack/react-query";
import { onceLoaded } from "../lib/once-loaded.ts";
import { wordsFor } from "../lib/words.ts";

/** How long after the page has loaded its upkeep begins, in milliseconds: what the reader came for goes first. */
const REST = 3_000;

/** What no page waits for: the service worker and updates, keys, a hint. All of it is loaded once the page has come to rest. */
export function startUpkeep() {
  onceLoaded(rest);
}

const rest = () => setTimeout(begin, REST);
// The words are handed over: what every chunk imports, Rolldown 1.2 splits off the entry (its issue 10731).
const begin = () => import("./upkeep.ts").then(({ upkeep }) => upkeep(wordsFor), noop);
