import { useSyncExternalStore } from "react";

/** A choice of the reader that outlives the visit and is written on `<html>` as `data-<name>` for the stylesheet. */
export type Preference<T extends string> = {
  read: () => T;
  /** What the reader chose; undefined where the value in force is nobody's choice. */
  chosen: () => T | undefined;
  write: (value: T) => void;
  /** As if nothing had been chosen. */
  forget: () => void;
  subscribe: (listener: () => void) => () => void;
  /** What a server draws. */
  initial: T;
};

/**
 * Makes a preference with these options; where nothing was chosen, the initial one holds, or what the browser says.
 * Storage that is full, blocked or garbled counts as empty: the choice then holds for this visit. A change in one tab
 * reaches the others. index.html sets the same attribute before first paint.
 */
export function createPreference<T extends string>(
  name: string,
  options: readonly T[],
  initial: T,
  unchosen: () => T = () => initial,
): Preference<T> {
  const key = `kanbao:${name}`;
  const listeners = new Set<() => void>();
  const choiceOf = (stored: string | null | undefined) => {
    const chosen = options.find((option) => option === stored);
    return { chosen, value: chosen ?? unchosen() };
  };
  let current: ReturnType<typeof choiceOf> | undefined;
  const read = () => (current ??= choiceOf(recall(key)));

  const take = (stored: string | null | undefined) => {
    current = choiceOf(stored);
    document.documentElement.setAttribute(`data-${name}`, current.value);
    for (const listener of listeners) listener();
  };
  const onStorage = (event: StorageEvent) => {
    if (event.key === key || event.key === null) take(recall(key));
  };

  return {
    initial,
    read: () => read().value,
    chosen: () => read().chosen,
    write(value) {
      take(value);
      remember(key, value);
    },
    forget() {
      take(undefined);
      remember(key, undefined);
    },
    subscribe(listener) {
      if (listeners.size === 0) {
        window.addEventListener("storage", onStorage);
        // Another tab may have changed it before anyone listened, be it since it was read or since index.html wrote it.
        const stored = recall(key);
        const written = document.documentElement.getAttribute(`data-${name}`);
        // Nothing is written where nothing has changed: the whole page would be styled anew.
        current ??= choiceOf(stored);
        const { value } = current;
        const isAsStored = choiceOf(stored).value === value && choiceOf(written).value === value;
        if (stored !== undefined && !isAsStored) take(stored);
      }
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) window.removeEventListener("storage", onStorage);
      };
    },
  };
}

/** The preference as state; on the server, and for the first paint of a page that came from it, its initial value. */
export const usePreference = <T extends string>(preference: Preference<T>) =>
  useSyncExternalStore(preference.subscribe, preference.read, () => preference.initial);

function recall(key: string) {
  try {
    return localStorage.getItem(key);
  } catch {
    return undefined;
  }
}

function remember(key: string, value: string | undefined) {
  try {
    if (value === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // Remembering is a courtesy; reading goes on without it.
  }
}
