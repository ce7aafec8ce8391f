/**
 * The part of a service worker's own names that is used here (Service Workers, W3C). TypeScript's `webworker` library
 * as a whole contradicts the DOM's, which the rest of the program is checked against.
 */
interface ExtendableEvent extends Event {
  waitUntil(promise: Promise<unknown>): void;
}

interface ExtendableMessageEvent extends ExtendableEvent {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
}

interface ServiceWorkerGlobalScope extends EventTarget {
  /** What the build found to precache: workbox-build puts the list in the place of `self.builtFiles`. */
  readonly builtFiles: { url: string; revision: string | null }[];
  readonly clients: { claim(): Promise<void> };
  readonly registration: ServiceWorkerRegistration;
  skipWaiting(): Promise<void>;
  addEventListener(type: "activate", listener: (event: ExtendableEvent) => void): void;
  addEventListener(type: "message", listener: (event: ExtendableMessageEvent) => void): void;
}
