import type { QueryClient } from "@tanstack/react-query";

/** What words go through for a reader who wants them in another script (src/script). */
type InScript = {
  /** The content of a file on its way into the cache; `path` is the query's key. */
  content: <T>(path: readonly string[], content: T) => Promise<T>;
  /** `names` stay as they are, as do those that the portal protects. */
  text: (text: string, names?: readonly string[]) => string;
};

/** By the cache that the reader's pages are drawn from; nothing for whoever has not asked for another script. */
export const inScript = new WeakMap<QueryClient, InScript>();
