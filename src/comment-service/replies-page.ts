import type { Replies } from "../comment/comment-list.ts";
import type { CommentRow } from "./comment-columns.ts";
import type { Core } from "./core.ts";
import { type Place, toCursor } from "./cursor.ts";
import { type Looking, viewOf } from "./view.ts";

/** Ways to go on among the answers to a comment. */
export const FORWARDS = "a";
export const BACKWARDS = "b";

/** So many answers to a root, from a place on. */
export function beside(
  { database, lists }: Core,
  rootId: number,
  { at, id }: Place,
  kind: string,
  limit: number,
) {
  const statement = kind === FORWARDS ? lists.repliesAfter : lists.repliesBefore;
  return database.all(statement, { rootId, at, id, limit });
}

/** Answers as a page, with where it goes on. */
export function toReplies(
  rows: readonly CommentRow[],
  looking: Looking,
  hasBefore: boolean,
  hasAfter: boolean,
): Replies {
  return {
    items: rows.map((row) => viewOf(row, looking)),
    previousCursor: hasBefore ? cursorAt(BACKWARDS, rows[0]) : null,
    nextCursor: hasAfter ? cursorAt(FORWARDS, rows.at(-1)) : null,
  };
}

const cursorAt = (kind: string, row: CommentRow | undefined) =>
  row ? toCursor(kind, { at: row.created_at, id: row.id }) : null;
