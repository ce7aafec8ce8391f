import type { CommentRow } from "./comment-columns.ts";
import type { Core } from "./core.ts";
import type { Connection } from "./database.ts";
import { Refusal } from "./refusal.ts";
import { isShown, type State } from "./states.ts";
import { textHashOf } from "./text-hash.ts";

type Change = {
  state: State;
  /** Where something else was written. */
  body?: string;
  rejectReason?: string | null;
  held?: string;
  /** Whether a moderator has looked at what was reported and appealed. */
  isDecision?: boolean;
};

/** What others see in each state, and which revision that is. */
function shownOf(
  state: State,
  row: Pick<CommentRow, "body" | "revision" | "shown_body" | "shown_revision">,
) {
  if (state === "approved") return { shownBody: row.body, shownRevision: row.revision };
  if (state === "edited") return { shownBody: row.shown_body, shownRevision: row.shown_revision };
  return { shownBody: null, shownRevision: null };
}

/**
 * Brings a comment into another state, and every number that depends on it. The only way to do so.
 * @throws Refusal stale_revision where the comment has changed since it was read
 */
export async function changeComment(
  { writes }: Core,
  connection: Connection,
  row: CommentRow,
  { state, body = row.body, rejectReason = null, held = row.held, isDecision = false }: Change,
): Promise<void> {
  const revision = body === row.body ? row.revision : row.revision + 1;
  const now = Date.now();
  const shown = shownOf(state, { ...row, body, revision });
  const isPending = state === "new" || state === "edited";
  const changed = await connection.first(writes.change, {
    id: row.id,
    version: row.version,
    status: isPending ? "pending" : state,
    body: state === "deleted" ? "" : body,
    revision,
    ...shown,
    isShown: isShown(state) ? 1 : 0,
    rejectReason,
    held,
    appealed: isDecision || body !== row.body ? 0 : row.appealed,
    reports: isDecision || state === "deleted" ? 0 : row.reports,
    textHash: body === row.body ? row.text_hash : textHashOf(body),
  });
  if (!changed) throw new Refusal("stale_revision");
  if (revision !== row.revision) {
    await connection.all(writes.insertRevision, { id: row.id, revision, body, now });
  }
  const delta = Number(isShown(state)) - Number(row.shown_body !== null);
  if (delta !== 0) await countShown({ writes }, connection, row, delta);
  // Pages that are kept hold what an edit is about.
  else if (row.listed === 1) {
    await connection.all(writes.touchThread, { articleId: row.article_id });
  }
}

/** Counts a comment that others see now, or no longer. */
export async function countShown(
  { writes }: Pick<Core, "writes">,
  connection: Connection,
  { article_id: articleId, root_id }: Pick<CommentRow, "article_id" | "root_id">,
  delta: number,
): Promise<void> {
  if (root_id !== null) await connection.all(writes.countReply, { id: root_id, delta });
  const rootsDelta = root_id === null ? delta : 0;
  await connection.all(writes.countThread, {
    articleId,
    total: Math.max(0, delta),
    roots: Math.max(0, rootsDelta),
    totalDelta: delta,
    rootsDelta,
  });
}
