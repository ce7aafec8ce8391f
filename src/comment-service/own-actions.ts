import type { Reply } from "../comment/comment.ts";
import type { Appeal, Edit } from "../comment/new-comment.ts";
import { changeComment } from "./change-comment.ts";
import type { Core } from "./core.ts";
import { actorOf, allow, findComment } from "./find-comment.ts";
import { holdsOf } from "./holds.ts";
import type { Person } from "./person.ts";
import { Refusal } from "./refusal.ts";
import { textHashOf } from "./text-hash.ts";
import { isOpen } from "./thread.ts";
import { viewOf } from "./view.ts";
import { isBanned } from "./viewer.ts";
import type { WordList } from "./word-list.ts";

/**
 * Edits a comment, which then waits for a moderator; others go on seeing what was approved before.
 * @param match the `revisionId` that was edited: its text counts, so that a decision in the meantime costs nobody their edit
 * @throws Refusal for every reason not to
 */
export async function editComment(
  core: Core,
  id: string,
  { body }: Edit,
  { person, match, words }: { person: Person; match: string; words: WordList },
): Promise<Reply> {
  const { database, lists, settings } = core;
  const found = await findComment(core, database, id);
  const open = await isOpen(core, found.article_id);
  const row = await database.transaction(async (connection) => {
    const before = await findComment(core, connection, id);
    const state = allow(before, actorOf(before, person.id), "edit");
    if (isBanned(await connection.first(lists.person, { personId: person.id }))) {
      throw new Refusal("banned");
    }
    if (!open) throw new Refusal("thread_closed");
    if (Date.now() >= before.created_at + settings.editWindow) {
      throw new Refusal("edit_window_closed");
    }
    if (match.split("-")[0] !== String(before.revision)) throw new Refusal("stale_revision");
    if (words.rejects(body)) {
      throw new Refusal("invalid", { fields: { body: "forbidden_word" } });
    }
    if (body === before.body) return before;
    const textHash = textHashOf(body);
    const held = await holdsOf(core, connection, words, { body, textHash, personId: person.id });
    await changeComment(core, connection, before, { state, body, held: held.join(" ") });
    return findComment(core, connection, id);
  });
  const { editWindow } = settings;
  const likes = await database.all(lists.liked, { personId: person.id, articleId: row.article_id });
  const liked = new Set(likes.map(({ comment_id }) => comment_id));
  return viewOf(row, { personId: person.id, liked, open, now: Date.now(), editWindow });
}

/**
 * Deletes a comment, for good and with every text that it had; a root that has answers leaves a tombstone. What
 * moderators have rejected, and not approved later, is kept as a record, which nobody is shown (Cybersecurity Law of
 * China, article 47 as of 2017: what is unlawful is taken down, and the record of it kept). To delete it again changes
 * nothing.
 */
export async function deleteComment(core: Core, id: string, person: Person) {
  const { database, writes } = core;
  const row = await database.transaction(async (connection) => {
    const before = await findComment(core, connection, id);
    const state = allow(before, actorOf(before, person.id), "delete");
    if (before.status === "deleted") return before;
    await changeComment(core, connection, before, { state });
    const erased = { id: before.id, personId: before.author_id };
    await connection.all(writes.eraseRevisions, erased);
    await connection.all(writes.eraseHashes, erased);
    await connection.all(writes.eraseAppeals, erased);
    await connection.all(writes.eraseOwnReports, erased);
    return findComment(core, connection, id);
  });
  database.erased();
  return { id, tombstone: row.listed === 1 };
}

/** Asks for a second look at a comment that was rejected, once for each rejection. */
export async function appeal(core: Core, id: string, { note }: Appeal, person: Person) {
  const { database, writes } = core;
  await database.transaction(async (connection) => {
    const row = await findComment(core, connection, id);
    allow(row, actorOf(row, person.id), "appeal");
    const { version } = row;
    const marked = await connection.first(writes.markAppealed, { id: row.id, version });
    if (!marked) throw new Refusal("already_appealed");
    await connection.all(writes.appeal, { id: row.id, version, note, now: Date.now() });
  });
}
