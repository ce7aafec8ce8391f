import type { Comment } from "../comment/comment.ts";
import type { NewComment } from "../comment/new-comment.ts";
import { countShown } from "./change-comment.ts";
import type { CommentRow } from "./comment-columns.ts";
import type { Core } from "./core.ts";
import type { Connection } from "./database.ts";
import { actorOf, allow, findComment } from "./find-comment.ts";
import { holdsOf } from "./holds.ts";
import { newRow } from "./new-row.ts";
import type { Person } from "./person.ts";
import { Refusal } from "./refusal.ts";
import { requestHashOf, textHashOf } from "./text-hash.ts";
import { findThread } from "./thread.ts";
import { toComment } from "./view.ts";
import { isBanned } from "./viewer.ts";
import type { WordList } from "./word-list.ts";

type Posting = {
  articleId: string;
  sent: NewComment;
  key: string;
  person: Person;
  /** Whether the person was known before this request. */
  isKnown: boolean;
  words: WordList;
  /** Of what was sent. */
  requestHash: string;
};

/** What became of a posting: stored now, or by an earlier attempt. */
export type Posted = { created: boolean; comment: Comment };

const DEFAULT_NICK = "网友";

/**
 * Stores a comment once per key; it is on the disk when this resolves.
 * @throws Refusal for every reason not to
 */
export async function postComment(
  core: Core,
  request: Omit<Posting, "requestHash">,
): Promise<Posted> {
  const { database, settings } = core;
  const { person } = request;
  const posting = { ...request, requestHash: hashOf(request) };
  const thread = await findThread(core, posting.articleId);
  const { created, row } = await database.transaction(async (connection) => {
    // An attempt that was stored while the thread was open is still answered as such.
    const known = await repeated(core, connection, posting);
    if (known) return { created: false, row: known };
    if (!thread.open) throw new Refusal("thread_closed");
    return insert(core, connection, posting);
  });
  const looking = {
    personId: row.author_id === person.id || !posting.isKnown ? row.author_id : person.id,
    liked: new Set<number>(),
    open: thread.open,
    now: Date.now(),
    editWindow: settings.editWindow,
  };
  return { created, comment: toComment(row, [], looking) };
}

async function insert(
  core: Core,
  connection: Connection,
  posting: Posting,
): Promise<{ created: boolean; row: CommentRow }> {
  const { lists, writes, settings } = core;
  const { articleId, sent, key, person, words, requestHash } = posting;
  const personId = person.id;
  const known = await connection.first(lists.person, { personId });
  if (isBanned(known)) throw new Refusal("banned");
  if (known?.agreed_at == null && sent.agreed !== true) {
    throw new Refusal("invalid", { fields: { agreed: "required" } });
  }
  if (words.rejects(sent.body) || words.rejects(sent.nick ?? "")) {
    const field = words.rejects(sent.body) ? "body" : "nick";
    throw new Refusal("invalid", { fields: { [field]: "forbidden_word" } });
  }
  const parent =
    sent.parentId == null ? null : await findParent(core, connection, posting, sent.parentId);
  const textHash = textHashOf(sent.body);
  const holds = await holdsOf(core, connection, words, { body: sent.body, textHash, personId });
  const nick = person.nick ?? sent.nick ?? known?.nick ?? DEFAULT_NICK;
  const isShown = !settings.preModeration && holds.length === 0;
  const row = newRow({
    articleId,
    parent,
    author: { id: personId, nick, badge: person.badge ?? null },
    body: sent.body,
    textHash,
    requestHash,
    held: holds.join(" "),
    isShown,
  });
  const inserted = await connection.first(writes.insertComment, { ...row, key });
  if (!inserted) {
    // Another instance has stored it since the key was looked for.
    const stored = await repeated(core, connection, posting);
    if (!stored) throw new Error("a comment was stored and yet is not there");
    return { created: false, row: stored };
  }
  const { id } = inserted;
  const { created_at: now } = row;
  await connection.all(writes.insertRevision, { id, revision: 1, body: sent.body, now });
  await connection.all(writes.rememberPerson, { personId, nick, now });
  if (isShown) await countShown(core, connection, row, 1);
  return { created: true, row: { ...row, id } };
}

async function findParent(
  core: Core,
  connection: Connection,
  { articleId, person }: Posting,
  id: string,
): Promise<CommentRow> {
  const parent = await findComment(core, connection, id).catch((error: unknown) => {
    throw error instanceof Refusal ? new Refusal("parent_not_found") : error;
  });
  if (parent.article_id !== articleId) throw new Refusal("parent_not_found");
  allow(parent, actorOf(parent, person.id), "reply");
  return parent;
}

async function repeated(
  { lists }: Core,
  connection: Connection,
  posting: Posting,
): Promise<CommentRow | undefined> {
  const found = await connection.first(lists.byKey, { key: posting.key });
  if (!found) return undefined;
  // Whoever is not known may be its author, whose cookie was lost with the first answer.
  const isOthers = posting.isKnown && found.author_id !== posting.person.id;
  if (isOthers || found.request_hash !== posting.requestHash)
    throw new Refusal("idempotency_conflict");
  return found;
}

const hashOf = ({ articleId, sent }: Pick<Posting, "articleId" | "sent">) =>
  requestHashOf([articleId, sent.parentId ?? null, sent.nick ?? null, sent.body]);
