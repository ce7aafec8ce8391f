import * as v from "valibot";
import { REPORT_REASONS } from "../comment/new-comment.ts";
import { HOLDS, type ItemNow, type QueueItem } from "../moderation/queue.ts";
import type { CommentRow } from "./comment-columns.ts";
import type { Core } from "./core.ts";
import { findComment } from "./find-comment.ts";
import { stateOf } from "./states.ts";
import { revisionIdOf, toInstant, viewOf } from "./view.ts";
import { isBanned } from "./viewer.ts";

/** A comment with all that a decision on it needs. */
export async function toItem(core: Core, row: CommentRow): Promise<QueueItem> {
  const { database, lists, moderation, findArticle } = core;
  const { id, article_id, author_id, parent_id } = row;
  const [article, parent, reports, appeal, person] = await Promise.all([
    findArticle(article_id),
    parent_id === null ? undefined : database.first(lists.byId, { id: parent_id }),
    row.reports > 0 ? database.all(moderation.reportsOf, { id }) : [],
    row.appealed === 1
      ? database.first(moderation.appealOf, { id, version: row.version })
      : undefined,
    database.first(lists.person, { personId: author_id }),
  ]);
  const looking = {
    personId: author_id,
    liked: new Set<number>(),
    open: true,
    now: Date.now(),
    editWindow: 0,
  };
  return {
    // Not the tombstone that others see where it was deleted.
    comment: { ...viewOf(row, looking), revisionId: revisionIdOf(row) },
    shownBody: stateOf(row) === "edited" ? row.shown_body : null,
    parentBody: parent?.shown_body ?? null,
    article: { id: article_id, title: article?.title ?? article_id },
    held: HOLDS.filter((hold) => row.held.split(" ").includes(hold)),
    reports: reports.map(({ reason, note, created_at }) => ({
      reason: v.parse(v.fallback(v.picklist(REPORT_REASONS), "other"), reason),
      note,
      createdAt: toInstant(created_at),
    })),
    reportCount: row.reports,
    appeal: appeal ? { note: appeal.note, createdAt: toInstant(appeal.created_at) } : null,
    bannedUntil: person && isBanned(person) ? toInstant(person.banned_until ?? 0) : null,
  };
}

/**
 * A comment as it stands now, and who decided on it last.
 * @throws Refusal comment_not_found
 */
export async function readItem(core: Core, id: string): Promise<ItemNow> {
  const { database, moderation } = core;
  const row = await findComment(core, database, id);
  const decided = await database.first(moderation.lastDecision, { id: row.id });
  return {
    ...(await toItem(core, row)),
    decided: decided
      ? {
          decision: decided.decision,
          moderator: decided.moderator,
          reason: decided.reason,
          at: toInstant(decided.created_at),
        }
      : null,
  };
}
