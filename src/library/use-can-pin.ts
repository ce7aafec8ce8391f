import { useSyncExternalStore } from "react";
import { canPin } from "./kept.ts";

/** Whether a worker is there that could keep something: on a first visit it comes while the page is open. */
export const useCanPin = () => useSyncExternalStore(whenWorkerComes, canPin, () => false);

function whenWorkerComes(listener: () => void) {
  const workers = navigator.serviceWorker;
  workers?.addEventListener("controllerchange", listener);
  return () => workers?.removeEventListener("controllerchange", listener);
}
