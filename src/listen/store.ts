/** A value that is replaced as a whole, and whoever wants to know when; for `useSyncExternalStore`. */
export type Store<T extends object> = {
  read: () => T;
  change: (changes: Partial<T>) => void;
  subscribe: (listener: () => void) => () => void;
};

export function createStore<T extends object>(initial: T): Store<T> {
  const listeners = new Set<() => void>();
  let state = initial;

  return {
    read: () => state,
    change(changes) {
      state = { ...state, ...changes };
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
