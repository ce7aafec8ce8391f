import { createStore } from "./store.ts";

export type Removal = {
  timer: ReturnType<typeof setTimeout>;
  send: () => void;
  isSent: boolean;
};

/** The deletions under way, by the ids of their comments. */
export const removals = createStore<ReadonlyMap<string, Removal>>(new Map());
