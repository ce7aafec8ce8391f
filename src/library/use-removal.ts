import { useEffect, useState } from "react";
import { type Change, forget, merge, unsave } from "./changes.ts";
import type { Entry } from "./entry.ts";
import { unpin } from "./kept.ts";
import { forgetPlace, placesKept } from "./forget-place.ts";
import { changeLibrary } from "./library-store.ts";

/** What was taken away last and can still be brought back: what the reader is told of it, and which entries. */
type Removal = { sentence: string; entries: readonly Entry[] } & Pending;

/** What the worker still keeps of articles that are saved no longer, and where those were left that are history no longer. */
type Pending = { unpinned?: readonly string[]; forgotten?: readonly string[] };

let pending: Pending = {};

function settle() {
  const { unpinned = [], forgotten = [] } = pending;
  pending = {};
  for (const id of unpinned) unpin(id).catch(() => {});
  for (const id of forgotten) forgetPlace(id);
}

/**
 * Takes entries away, the last time with a way back. What the worker keeps of an article is let go of only when there is
 * no way back any more, so that going back needs no line.
 */
export function useRemoval() {
  const [removal, setRemoval] = useState<Removal>();

  useEffect(() => {
    addEventListener("pagehide", settle);
    return () => {
      removeEventListener("pagehide", settle);
      settle();
    };
  }, []);

  const remove = async (change: Change, next: Removal) => {
    settle();
    await changeLibrary(change);
    pending = next;
    setRemoval(next);
  };

  return {
    removal,
    removeSaved: (entries: readonly Entry[], sentence: string) => {
      const ids = entries.map(({ id }) => id);
      return remove(unsave(ids), { sentence, entries, unpinned: ids });
    },
    removeRead: (entries: readonly Entry[], sentence: string) => {
      const ids = entries.map(({ id }) => id);
      return remove(forget(ids), { sentence, entries, forgotten: ids });
    },
    /** All that was read, and with it wherever any article was left. */
    clearRead: (entries: readonly Entry[], sentence: string) => {
      const ids = entries.map(({ id }) => id);
      return remove(forget(ids), { sentence, entries, forgotten: placesKept() });
    },
    undo: async ({ entries }: Removal) => {
      await changeLibrary(merge(new Map(entries.map((entry) => [entry.id, entry])), Date.now()));
      pending = {};
      setRemoval(undefined);
    },
    dismiss: () => {
      settle();
      setRemoval(undefined);
    },
  };
}
