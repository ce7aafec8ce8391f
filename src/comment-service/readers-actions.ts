import type { LikeAnswer } from "../comment/comment-list.ts";
import type { Report } from "../comment/new-comment.ts";
import type { Core } from "./core.ts";
import { actorOf, allow, findComment } from "./find-comment.ts";
import type { Person } from "./person.ts";
import { Refusal } from "./refusal.ts";
import { isBanned } from "./viewer.ts";

/** Likes a comment, or takes that back; as often as it is done, it counts once. */
export async function setLike(
  core: Core,
  id: string,
  liked: boolean,
  { id: personId }: Person,
): Promise<LikeAnswer> {
  const { database, lists, writes } = core;
  return database.transaction(async (connection) => {
    const row = await findComment(core, connection, id);
    allow(row, actorOf(row, personId), "like");
    if (isBanned(await connection.first(lists.person, { personId }))) throw new Refusal("banned");
    const values = { personId, articleId: row.article_id, id: row.id };
    const changed = await connection.first(liked ? writes.like : writes.unlike, {
      ...values,
      now: Date.now(),
    });
    if (!changed) return { likes: row.likes, liked };
    const counted = await connection.first(writes.countLike, { id: row.id, delta: liked ? 1 : -1 });
    await connection.all(writes.touchThread, { articleId: row.article_id });
    return { likes: counted?.likes ?? 0, liked };
  });
}

/** Tells the moderators of a comment, once per person. */
export async function report(
  core: Core,
  id: string,
  { reason, note = null }: Omit<Report, "note"> & { note?: string | null | undefined },
  { id: personId }: Person,
): Promise<void> {
  const { database, writes } = core;
  await database.transaction(async (connection) => {
    const row = await findComment(core, connection, id);
    allow(row, actorOf(row, personId), "report");
    const values = { id: row.id, personId, reason, note, now: Date.now() };
    if (!(await connection.first(writes.report, values))) throw new Refusal("already_reported");
    await connection.all(writes.countReport, { id: row.id });
  });
}
