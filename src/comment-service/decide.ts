import type { Decision } from "../moderation/decision.ts";
import type { ACTIONS } from "../moderation/log.ts";
import { changeComment } from "./change-comment.ts";
import type { CommentRow } from "./comment-columns.ts";
import type { Core } from "./core.ts";
import type { Connection } from "./database.ts";
import { allow, findComment } from "./find-comment.ts";
import { Refusal } from "./refusal.ts";
import { revisionIdOf } from "./view.ts";
import { FOR_GOOD } from "./viewer.ts";

/** So many comments may stand above all others. */
const MOST_PINNED = 3;

const DAY = 86_400_000;

type Entry = {
  action: (typeof ACTIONS)[number];
  articleId?: string;
  commentId?: number;
  personId?: string;
  reason?: string | undefined;
  /** Of a ban: its end. */
  until?: number | null;
};

/** Writes down what a moderator did. */
export const log = (
  { moderation }: Core,
  connection: Connection,
  moderator: string,
  { action, articleId, commentId, personId, reason, until }: Entry,
) =>
  connection.all(moderation.log, {
    now: Date.now(),
    moderator,
    action,
    articleId: articleId ?? null,
    commentId: commentId ?? null,
    personId: personId ?? null,
    reason: reason ?? null,
    until: until ?? null,
  });

/**
 * Approves or rejects a comment as it was seen.
 * @throws Refusal stale_revision where its author or another moderator was faster
 */
export async function decide(
  core: Core,
  id: string,
  { decision, reason, revisionId }: Decision,
  moderator: string,
): Promise<CommentRow> {
  const { database, moderation } = core;
  return database.transaction(async (connection) => {
    const row = await findComment(core, connection, id);
    const state = allow(row, "moderator", decision);
    if (revisionId !== revisionIdOf(row)) throw new Refusal("stale_revision");
    const rejectReason = decision === "reject" ? reason : null;
    await changeComment(core, connection, row, { state, rejectReason, held: "", isDecision: true });
    await connection.all(moderation.decide, {
      id: row.id,
      revision: row.revision,
      decision,
      reason: reason ?? null,
      moderator,
      now: Date.now(),
    });
    const { article_id: articleId, author_id: personId } = row;
    await log(core, connection, moderator, {
      action: decision,
      articleId,
      commentId: row.id,
      personId,
      reason,
    });
    return findComment(core, connection, id);
  });
}

/** Puts a comment that answers none above all others of its article, or back among them. */
export async function setPinned(
  core: Core,
  id: string,
  pinned: boolean,
  moderator: string,
): Promise<CommentRow> {
  const { database, moderation, writes } = core;
  return database.transaction(async (connection) => {
    const row = await findComment(core, connection, id);
    allow(row, "moderator", "pin");
    if (row.root_id !== null) throw new Refusal("comment_not_found");
    if (row.pinned === Number(pinned)) return row;
    const { article_id: articleId } = row;
    const already = await connection.first(moderation.countPinned, { articleId });
    if (pinned && (already?.count ?? 0) >= MOST_PINNED) {
      throw new Refusal("invalid", { fields: { pinned: "too_many" } });
    }
    await connection.all(moderation.pin, { id: row.id, pinned: Number(pinned) });
    await connection.all(writes.touchThread, { articleId });
    const action = pinned ? "pin" : "unpin";
    await log(core, connection, moderator, { action, articleId, commentId: row.id });
    return findComment(core, connection, id);
  });
}

/** Opens or closes the comments of an article. */
export async function setThreadOpen(
  core: Core,
  articleId: string,
  open: boolean,
  moderator: string,
): Promise<{ open: boolean }> {
  const { database, moderation, findArticle } = core;
  const article = await findArticle(articleId);
  if (article === undefined || article.comments === "off") throw new Refusal("article_not_found");
  await database.transaction(async (connection) => {
    await connection.all(moderation.setClosed, { articleId, closed: Number(!open) });
    const action = open ? "open_thread" : "close_thread";
    await log(core, connection, moderator, { action, articleId });
  });
  return { open: open && article.comments === "open" };
}

/**
 * Keeps a person from writing for so many days, for good with null, or lets them write again with 0.
 * @throws Refusal person_not_found
 */
export async function sanction(
  core: Core,
  personId: string,
  { days, reason }: { days: number | null; reason: string | undefined },
  moderator: string,
): Promise<{ bannedUntil: number | null }> {
  const { database, moderation } = core;
  const until = days === null ? FOR_GOOD : Date.now() + days * DAY;
  const bannedUntil = days === 0 ? null : until;
  await database.transaction(async (connection) => {
    const found = await connection.first(moderation.sanction, { personId, until: bannedUntil });
    if (!found) throw new Refusal("person_not_found");
    const action = days === 0 ? "lift" : "ban";
    await log(core, connection, moderator, { action, personId, reason, until: bannedUntil });
  });
  return { bannedUntil };
}
