import * as v from "valibot";
import { ACTIONS, type Log } from "../moderation/log.ts";
import type { Core } from "./core.ts";
import { END, readCursor, toCursor } from "./cursor.ts";
import { toId, toInstant } from "./view.ts";

const LOG = "l";

/** What moderators did, newest first. */
export async function readLog(
  { database, moderation, findArticle }: Core,
  { limit, cursor }: { limit: number; cursor: string },
): Promise<Log> {
  const { id } = cursor === "" ? END : readCursor(cursor, [LOG]).place;
  const rows = await database.all(moderation.logBefore, { id, limit: limit + 1 });
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  const articles = new Set(shown.flatMap(({ article_id }) => article_id ?? []));
  const titles = new Map(
    await Promise.all(
      [...articles].map(async (article) => [article, (await findArticle(article))?.title] as const),
    ),
  );
  return {
    items: shown.map((row) => ({
      id: toId(row.id),
      at: toInstant(row.created_at),
      moderator: row.moderator,
      action: v.parse(v.picklist(ACTIONS), row.action),
      articleId: row.article_id,
      articleTitle: titles.get(row.article_id ?? "") ?? null,
      commentId: row.comment_id === null ? null : toId(row.comment_id),
      personId: row.person_id,
      nick: row.nick,
      reason: row.reason,
      until: row.until === null ? null : toInstant(row.until),
    })),
    nextCursor: last ? toCursor(LOG, { at: last.id, id: last.id }) : null,
  };
}
