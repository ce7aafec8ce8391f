import type { Entry } from "./entry.ts";
import type { useOffline } from "./use-offline.ts";
import type { useRemoval } from "./use-removal.ts";

/** What both lists of the page are given. */
export type SectionProps = Pick<
  ReturnType<typeof useRemoval>,
  "removeSaved" | "removeRead" | "clearRead"
> & {
  entries: readonly Entry[];
  /** Which entries the reader looks for; undefined where all are shown. */
  isFound: ((entry: Entry) => boolean) | undefined;
  offline: ReturnType<typeof useOffline>;
  /** The day of a moment in milliseconds. */
  dayOf: (at: number | undefined) => string;
};
