import type { CommentRow } from "./comment-columns.ts";
import type { Core } from "./core.ts";
import type { Connection } from "./database.ts";
import { Refusal } from "./refusal.ts";
import { type Action, type Actor, resultOf, type State, stateOf } from "./states.ts";

/**
 * The comment at an address.
 * @throws Refusal comment_not_found
 */
export async function findComment(
  { lists }: Core,
  connection: Connection,
  id: string,
): Promise<CommentRow> {
  const row = /^\d{1,15}$/.test(id)
    ? await connection.first(lists.byId, { id: Number(id) })
    : undefined;
  if (!row) throw new Refusal("comment_not_found");
  return row;
}

/** What somebody is to a comment. */
export const actorOf = (row: CommentRow, personId: string | null): Actor =>
  row.author_id === personId ? "author" : "reader";

/**
 * The state that an action leads to.
 * @throws Refusal where it is not theirs to do, or not in this state
 */
export function allow(row: CommentRow, actor: Actor, action: Action): State {
  const result = resultOf(stateOf(row), actor, action);
  if ("refusal" in result) throw new Refusal(result.refusal);
  return result.state;
}
