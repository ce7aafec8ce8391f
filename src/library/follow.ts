import type { RefObject } from "react";
import type { Shown } from "./entry.ts";
import { followReading } from "./follow-reading.ts";
import { begin, readLibrary, subscribeToLibrary } from "./library-store.ts";

/** Tells whether an article is saved, now and whenever that changes, and remembers how far it is read, until `signal`. */
export async function follow(
  id: string,
  article: Shown,
  body: RefObject<HTMLElement | null>,
  onSaved: (isSaved: boolean) => void,
  signal: AbortSignal,
) {
  let told = false;
  const tell = () => {
    const isSaved = readLibrary()?.entries.get(id)?.savedAt !== undefined;
    if (isSaved !== told) onSaved(isSaved);
    told = isSaved;
  };
  await begin();
  if (signal.aborted) return;
  signal.addEventListener("abort", subscribeToLibrary(tell));
  tell();
  followReading(body, id, article, signal);
}
