import { useSyncExternalStore } from "react";

/** A whole number within bounds that outlives the visit; undefined until there is one. Garbled storage counts as empty. */
export function createNumber(name: string, least: number, most: number) {
  const key = `kanbao:${name}`;
  const listeners = new Set<() => void>();
  let current: number | undefined;

  const read = (): number | undefined => {
    try {
      const kept = localStorage.getItem(key) ?? "";
      const number = /^\d{1,9}$/.test(kept) ? Number(kept) : Number.NaN;
      return number >= least && number <= most ? number : undefined;
    } catch {
      return current;
    }
  };
  return {
    read,
    write(number: number | undefined) {
      current = number;
      try {
        if (number === undefined) localStorage.removeItem(key);
        else localStorage.setItem(key, String(number));
      } catch {
        // It then holds for this visit.
      }
      for (const listener of listeners) listener();
    },
    use: () => useSyncExternalStore(subscribe, read, nothing),
  };

  function subscribe(listener: () => void) {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }
}

const nothing = () => undefined;
