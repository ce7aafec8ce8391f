import { noop } from "@tanstack/react-query";
import type { Change } from "./changes.ts";
import type { Entries } from "./entry.ts";
import { openShelf } from "./shelf.ts";

/** What is kept on this device, as far as this page knows; undefined until it was looked up. */
export type Library = { entries: Entries; lasts: boolean };

const shelf = openShelf();
const listeners = new Set<() => void>();
/** Other tabs. A server, on which pages are drawn, has none, and a channel would keep its process from ending. */
const tabs =
  "document" in globalThis && "BroadcastChannel" in globalThis
    ? new BroadcastChannel("kanbao-library")
    : undefined;
let library: Library | undefined;

export const readLibrary = () => library;

export function subscribeToLibrary(listener: () => void) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Looks up what is kept, once; another tab's changes reach this one from then on. */
export async function begin(): Promise<Library> {
  if (library) return library;
  // Where it cannot be read, what was known stays.
  tabs?.addEventListener("message", () => void look().catch(noop));
  return look();
}

/**
 * Changes what is kept, in all tabs.
 * @throws DOMException where the device takes no more
 */
export async function changeLibrary(change: Change): Promise<Entries> {
  await begin();
  const { change: keep, lasts } = await shelf;
  const entries = await keep(change);
  publish({ entries, lasts });
  // A channel is of this origin; the rule takes it for a window.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  tabs?.postMessage("changed");
  return entries;
}

async function look(): Promise<Library> {
  const { read, lasts } = await shelf;
  return publish({ entries: await read(), lasts });
}

function publish(next: Library): Library {
  library = next;
  for (const listener of listeners) listener();
  return next;
}
