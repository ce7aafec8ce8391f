import type { Words } from "../lib/words/zh-CN.ts";
import { showUpdateBar } from "./update-bar.ts";

/** How long a page that stays open goes without asking for a new version, in milliseconds: an hour. */
const INTERVAL = 3_600_000;

/** Offers every version that waits, the one of an earlier visit too; asks for new ones when the reader comes back to the page. */
export function offerUpdates(registration: ServiceWorkerRegistration, words: Words) {
  if (registration.waiting) offer(registration.waiting, words);
  follow(registration.installing, words);
  registration.addEventListener("updatefound", () => follow(registration.installing, words));

  let asked = Date.now();
  document.addEventListener("visibilitychange", () => {
    if (document.hidden || Date.now() - asked < INTERVAL) return;
    asked = Date.now();
    // A line that is down now is up another time.
    registration.update().catch(() => {});
  });
}

function follow(worker: ServiceWorker | null, words: Words) {
  worker?.addEventListener("statechange", () => {
    if (worker.state === "installed") offer(worker, words);
  });
}

/** The first worker of all replaces nobody, and goes to work without a question. */
function offer(worker: ServiceWorker, words: Words) {
  if (!navigator.serviceWorker.controller) return;
  const close = showUpdateBar(words, () => takeOver(worker));
  // Accepted in another tab, or overtaken by a newer one.
  worker.addEventListener("statechange", close);
}

/** Reloads once the new version answers for this page; the router finds the place again. */
function takeOver(worker: ServiceWorker) {
  navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), {
    once: true,
  });
  // A worker is of this origin; the rule takes it for a window.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  worker.postMessage({ type: "take-over" });
}
