import "@testing-library/jest-dom/vitest";
import { act, cleanup } from "@testing-library/react";
import { afterAll, afterEach } from "vitest";

/** A sixtieth of a second, in milliseconds. */
const FRAME = 16;

// jsdom has no layout: nothing scrolls, nothing comes near, and a dialog is only an attribute.
window.scrollTo = () => {};
window.scrollBy = () => {};
Element.prototype.scrollIntoView = () => {};
Range.prototype.getBoundingClientRect = () => new DOMRect();
// All of jsdom's frames come from one interval: begun under a test's false clock, it would never tick again for the files after it.
// A frame that is due when the file's page is gone is not drawn.
globalThis.requestAnimationFrame = (draw) =>
  Number(setTimeout(() => "document" in globalThis && draw(performance.now()), FRAME));
globalThis.cancelAnimationFrame = (id) => clearTimeout(id);
HTMLDialogElement.prototype.showModal = openDialog;
HTMLDialogElement.prototype.close = closeDialog;
globalThis.ResizeObserver = class {
  readonly #tell: () => void;
  constructor(tell: ResizeObserverCallback) {
    this.#tell = () => tell([], this);
  }
  observe() {
    queueMicrotask(this.#tell);
  }
  unobserve() {}
  disconnect() {}
};
// Node's channels reach all of a process: those of a file whose page is gone would hear of the files after it.
const channels = new Set<BroadcastChannel>();
globalThis.BroadcastChannel = class extends BroadcastChannel {
  constructor(name: string) {
    super(name);
    channels.add(this);
  }
};
afterAll(() => {
  for (const channel of channels) channel.close();
});
globalThis.IntersectionObserver = class {
  readonly root = null;
  readonly rootMargin = "";
  readonly scrollMargin = "";
  readonly thresholds = [];
  observe() {}
  unobserve() {}
  disconnect() {}
  takeRecords() {
    return [];
  }
};

function openDialog(this: HTMLDialogElement) {
  this.open = true;
}

function closeDialog(this: HTMLDialogElement) {
  if (!this.open) return;
  this.open = false;
  this.dispatchEvent(new Event("close"));
}

/** The next test is another reader's, and what the program's modules remember is not. */
afterEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  // As in the tabs beside one in which everything was cleared (HTML, §12.2.1).
  act(() => void window.dispatchEvent(new StorageEvent("storage", { key: null })));
  cleanup();
});
