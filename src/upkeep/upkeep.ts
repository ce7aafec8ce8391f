import type { wordsFor } from "../lib/words.ts";
import { hintAtElders } from "./hint-at-elders.ts";
import { keepWhatWasRead } from "./keep-what-was-read.ts";
import { offerUpdates } from "./offer-updates.ts";
import { registerWorker } from "./register-worker.ts";
import { followTheme } from "./theme-colour.ts";

/** How long a page has been at rest when a hint and the worker come, in milliseconds: what the reader came for goes first. */
const REST = 3_000;

/** Starts what keeps the app up while it is read; called once, when the page has come to rest. */
export function upkeep(words: typeof wordsFor) {
  followTheme();
  // Keys are of use to those who press some.
  addEventListener("keydown", (event) => void bringKeys(event), { once: true });
  setTimeout(() => {
    void hintAtElders();
    if (import.meta.env.PROD) void startWorker(words);
  }, REST);
}

async function bringKeys(first: KeyboardEvent) {
  const { listenForKeys } = await import("../guide/page-keys.tsx");
  listenForKeys(first);
}

async function startWorker(words: typeof wordsFor) {
  const isFirstVisit = !navigator.serviceWorker?.controller;
  const registration = await registerWorker();
  if (!registration) return;
  offerUpdates(registration, words(document.documentElement.lang));
  await keepWhatWasRead({ isFirstVisit });
}
