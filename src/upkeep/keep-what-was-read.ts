import { contentOf } from "../service-worker/page-content.ts";

/** What the worker can keep: content files but films and sounds. */
const KEEPABLE = /^\/content\/.+\.(?:json|avif|webp|jpe?g|png|gif|svg)$/i;

/**
 * Has the worker keep what it has not seen pass: all that a first visit has loaded without it, and what a page from
 * the server was drawn from, which came inside its HTML.
 */
export async function keepWhatWasRead({ isFirstVisit }: { isFirstVisit: boolean }) {
  const worker = await controller();
  const loaded = pathsOf(performance.getEntriesByType("resource")).filter((path) =>
    KEEPABLE.test(path),
  );
  const pages = performance.getEntriesByType("navigation").map(({ name }) => new URL(name));
  const drawnFrom = pages.flatMap((page) => {
    const { needs = [], around = [] } = contentOf(page) ?? {};
    return [...needs, ...around].filter((path) => !loaded.includes(path));
  });
  const urlsToCache = [...new Set([...(isFirstVisit ? loaded : []), ...drawnFrom])];
  // The message that workbox-routing listens for: each address is answered by its route, and so kept.
  // A worker is of this origin; the rule takes it for a window.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  worker.postMessage({ type: "CACHE_URLS", payload: { urlsToCache } });
}

const pathsOf = (entries: readonly PerformanceEntry[]) =>
  entries
    .map(({ name }) => new URL(name))
    .filter(({ origin }) => origin === location.origin)
    .map(({ pathname }) => pathname);

/** The worker that answers for this page; on a first visit it takes the page on once it is installed. */
function controller(): Promise<ServiceWorker> {
  const { serviceWorker } = navigator;
  return new Promise((resolve) => {
    if (serviceWorker.controller) resolve(serviceWorker.controller);
    serviceWorker.addEventListener("controllerchange", () => {
      if (serviceWorker.controller) resolve(serviceWorker.controller);
    });
  });
}
