import { noop } from "@tanstack/react-query";
import { onceLoaded } from "../lib/once-loaded.ts";

/** What keeps articles on this device, loaded when it is wanted. */
export const keeping = () => import("./keeping.ts");

type Keep = Awaited<ReturnType<typeof keeping>>;

/** Does this with what keeps articles, once the page has come to rest; nothing where the browser has no place for them. */
export function atRest(use: (keep: Keep) => unknown) {
  const load = () => void keeping().then(use).catch(noop);
  // Safari has no idle callbacks.
  if ("indexedDB" in window) onceLoaded(() => (window.requestIdleCallback ?? setTimeout)(load));
}
