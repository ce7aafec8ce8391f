import { Refusal } from "./refusal.ts";

/** A place between two comments of a list: what the list is ordered by, and the id. */
export type Place = { at: number; id: number };

export const START: Place = { at: -1, id: -1 };
export const END: Place = { at: Number.MAX_SAFE_INTEGER, id: Number.MAX_SAFE_INTEGER };

/** A place as a list gives it out; `kind` is a letter for the list, so that no other list takes it. */
export const toCursor = (kind: string, { at, id }: Place) => `${kind}${at}_${id}`;

/**
 * The kind and the place of a cursor of one of these kinds.
 * @throws Refusal bad_cursor
 */
export function readCursor<K extends string>(
  cursor: string,
  kinds: readonly K[],
): { kind: K; place: Place } {
  const [, letter, at, id] = /^([a-z])(\d{1,15})_(\d{1,15})$/.exec(cursor) ?? [];
  const kind = kinds.find((known) => known === letter);
  if (kind === undefined) throw new Refusal("bad_cursor");
  return { kind, place: { at: Number(at), id: Number(id) } };
}
