import { useEffect, useSyncExternalStore } from "react";
import { begin, readLibrary, subscribeToLibrary } from "./library-store.ts";

/** What is kept on this device; undefined until it was looked up. */
export function useLibrary() {
  useEffect(() => void begin(), []);
  return useSyncExternalStore(subscribeToLibrary, readLibrary, () => undefined);
}
