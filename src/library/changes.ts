import { type Entries, type Entry, type Facts, isKept } from "./entry.ts";

/** So many articles are remembered as read; those read longest ago are forgotten. */
export const MOST_READ = 500;

/** A change to what is kept; it is given all there is, and leaves that as it is. */
export type Change = (entries: Entries) => Entries;

/** The article is saved, at this time (milliseconds). */
export const save =
  (facts: Facts, at: number): Change =>
  (entries) =>
    withEntry(entries, { ...blank(entries, facts), savedAt: at });

/** The article was read so far (0–1), at this time. Whoever only looks in again has still read as much as before. */
export const visit =
  (facts: Facts, progress: number, at: number): Change =>
  (entries) => {
    const before = blank(entries, facts);
    const furthest = Math.max(before.progress, progress);
    return bounded(withEntry(entries, { ...before, readAt: at, progress: furthest }));
  };

/** These articles are saved no longer. */
export const unsave = (ids: readonly string[]): Change =>
  without(ids, ({ savedAt: _savedAt, ...rest }) => rest);

/** These articles were never read. */
export const forget = (ids: readonly string[]): Change =>
  without(ids, ({ readAt: _readAt, ...rest }) => ({ ...rest, progress: 0 }));

/**
 * Adds what another device, or this one at another time, has kept. Of each article the later saving and the later
 * reading count; a time that is still to come counts as now, so that it cannot stand above all others for good.
 */
export const merge =
  (others: Entries, now: number): Change =>
  (entries) => {
    const merged = [...others.values()].map((other) => {
      const own = entries.get(other.id);
      return later(own ?? unkept(other), other, now);
    });
    return bounded(new Map([...entries, ...merged.map((entry) => [entry.id, entry] as const)]));
  };

/** How many of these would change what is kept. */
export const newIn = (entries: Entries, others: Entries, now: number): number =>
  [...others.values()].filter((other) => {
    const own = entries.get(other.id);
    return !own || later(own, other, now) !== own;
  }).length;

function later(own: Entry, other: Entry, now: number): Entry {
  const savedAt = other.savedAt === undefined ? undefined : Math.min(other.savedAt, now);
  const readAt = other.readAt === undefined ? undefined : Math.min(other.readAt, now);
  const isSavedLater = savedAt !== undefined && savedAt > (own.savedAt ?? -1);
  const isReadLater = readAt !== undefined && readAt > (own.readAt ?? -1);
  if (!isSavedLater && !isReadLater) return own;
  return {
    ...own,
    ...(isSavedLater && { savedAt }),
    ...(isReadLater && { readAt, progress: Math.max(own.progress, other.progress) }),
  };
}

const unkept = ({ savedAt: _savedAt, readAt: _readAt, ...rest }: Entry): Entry => ({
  ...rest,
  progress: 0,
});

/** The entry of an article as it is now called, in the script that it is now read in. */
function blank(entries: Entries, facts: Facts): Entry {
  const {
    lang: _lang,
    names: _names,
    ...before
  } = entries.get(facts.id) ?? {
    ...facts,
    progress: 0,
  };
  return { ...before, ...facts };
}

const withEntry = (entries: Entries, entry: Entry): Entries =>
  new Map([...entries, [entry.id, entry]]);

const without =
  (ids: readonly string[], take: (entry: Entry) => Entry): Change =>
  (entries) =>
    new Map(
      [...entries].flatMap(([id, entry]) => {
        const rest = ids.includes(id) ? take(entry) : entry;
        return isKept(rest) ? [[id, rest] as const] : [];
      }),
    );

function bounded(entries: Entries): Entries {
  const forgotten = historyOf(entries).slice(MOST_READ);
  return forgotten.length > 0 ? forget(forgotten.map(({ id }) => id))(entries) : entries;
}

/** What was saved, the last first. */
export const savedOf = (entries: Entries): Entry[] =>
  [...entries.values()]
    .filter(({ savedAt }) => savedAt !== undefined)
    .toSorted((one, other) => (other.savedAt ?? 0) - (one.savedAt ?? 0));

/** What was read, the last first. */
export const historyOf = (entries: Entries): Entry[] =>
  [...entries.values()]
    .filter(({ readAt }) => readAt !== undefined)
    .toSorted((one, other) => (other.readAt ?? 0) - (one.readAt ?? 0));
