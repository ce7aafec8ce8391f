import { useEffect, useEffectEvent } from "react";

/** Not in TypeScript's library yet, nor in every browser. */
declare const CloseWatcher: (new () => EventTarget & { destroy: () => void }) | undefined;

/**
 * Closes at Esc, wherever the focus is, and at Back on Android, where the browser has close watchers (HTML, “Close requests and close watchers”);
 * a dialog that stands above closes first.
 */
export function useCloseRequest(onClose: () => void) {
  const close = useEffectEvent(onClose);
  const onKeyDown = useEffectEvent(({ key, isComposing }: KeyboardEvent) => {
    if (key === "Escape" && !isComposing && !document.querySelector(":modal")) close();
  });

  useEffect(() => {
    if (typeof CloseWatcher !== "undefined") {
      const watcher = new CloseWatcher();
      watcher.addEventListener("close", () => close());
      return () => watcher.destroy();
    }
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
}
