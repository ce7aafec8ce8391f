import { gzipSync } from "node:zlib";
import { LRUCache } from "lru-cache";
import type { CommentList, Sort } from "../comment/comment-list.ts";
import { MAX_LENGTH } from "../comment/limits.ts";
import type { CommentRow } from "./comment-columns.ts";
import type { Core } from "./core.ts";
import { END, readCursor, START, toCursor } from "./cursor.ts";
import { ROOTS_AT_ONCE } from "./list-statements.ts";
import { findThread, type Thread } from "./thread.ts";
import { toComment, viewOf } from "./view.ts";
import { viewerOf } from "./viewer.ts";

export type Asked = {
  articleId: string;
  sort: Sort;
  limit: number;
  /** Empty for the first page. */
  cursor: string;
};

type Page = { roots: { row: CommentRow; replies: CommentRow[] }[]; nextCursor: string | null };

/** A page as it was at a version of its thread, and the answer to somebody who is not known. */
type Kept = { thread: Thread; page: Page; text?: string; packed?: Uint8Array<ArrayBuffer> };

/** How many pages are kept; the first ones of the articles of the day are what is asked for. */
const CAPACITY = 1_000;

const KINDS: Record<Sort, string> = { newest: "n", oldest: "o", hot: "h" };

/**
 * Lists the comments of an article as JSON, which is compressed where it is kept for many and they take it. A page is kept as long as its thread is at the same version, which is asked
 * of the database every time: what another instance has changed is seen at once.
 */
export function createListing(core: Core) {
  const kept = new LRUCache<string, Kept>({ max: CAPACITY });

  return async (
    asked: Asked,
    personId: string | null,
    takesGzip: boolean,
  ): Promise<string | Uint8Array<ArrayBuffer>> => {
    const thread = await findThread(core, asked.articleId);
    const key = JSON.stringify([asked.articleId, asked.sort, asked.limit, asked.cursor]);
    const known = kept.get(key);
    const isFresh = known?.thread.version === thread.version && known.thread.open === thread.open;
    const entry: Kept = isFresh ? known : { thread, page: await readPage(core, asked) };
    if (!isFresh) kept.set(key, entry);
    if (personId !== null) return JSON.stringify(await answer(core, asked, entry, personId));
    entry.text ??= JSON.stringify(await answer(core, asked, entry, null));
    if (!takesGzip) return entry.text;
    return (entry.packed ??= new Uint8Array(gzipSync(entry.text)));
  };
}

async function answer(
  { database, lists, settings }: Core,
  { articleId, cursor }: Asked,
  { thread, page }: Kept,
  personId: string | null,
): Promise<CommentList> {
  const isFirst = cursor === "";
  const [liked, own, person] =
    personId === null
      ? [[], [], undefined]
      : await Promise.all([
          database.all(lists.liked, { personId, articleId }),
          isFirst ? database.all(lists.ownWaiting, { personId, articleId, limit: 50 }) : [],
          database.first(lists.person, { personId }),
        ]);
  const { editWindow, preModeration, needsSignIn } = settings;
  const looking = {
    personId,
    liked: new Set(liked.map(({ comment_id }) => comment_id)),
    open: thread.open,
    now: Date.now(),
    editWindow,
  };
  return {
    items: page.roots.map(({ row, replies }) => toComment(row, replies, looking)),
    own: own.map((row) => viewOf(row, looking)),
    nextCursor: page.nextCursor,
    counts: { total: thread.total, roots: thread.roots },
    thread: { open: thread.open, preModeration, maxLength: MAX_LENGTH },
    viewer: viewerOf(personId, person, needsSignIn),
  };
}

async function readPage(core: Core, { articleId, sort, limit, cursor }: Asked): Promise<Page> {
  const { database, lists } = core;
  const kind = KINDS[sort];
  const first = sort === "oldest" ? START : END;
  const { at, id } = cursor === "" ? first : readCursor(cursor, [kind]).place;
  const pinned = cursor === "" ? await database.all(lists.pinned, { articleId, limit }) : [];
  const room = limit - pinned.length;
  const found = await database.all(lists[sort], { articleId, at, id, limit: room + 1 });
  const shown = found.slice(0, room);
  const last = found.length > room ? shown.at(-1) : undefined;
  const rows = [...pinned, ...shown];
  const replies = await firstReplies(core, rows);
  return {
    roots: rows.map((row) => ({ row, replies: replies.get(row.id) ?? [] })),
    nextCursor: last
      ? toCursor(kind, { at: sort === "hot" ? last.hot : last.created_at, id: last.id })
      : null,
  };
}

/** The first answers to each of these roots, by its id. */
export async function firstReplies({ database, lists }: Core, roots: readonly CommentRow[]) {
  const answered = roots.filter(({ reply_count }) => reply_count > 0).map(({ id }) => id);
  const batches = Array.from({ length: Math.ceil(answered.length / ROOTS_AT_ONCE) }, (_, at) =>
    answered.slice(at * ROOTS_AT_ONCE, (at + 1) * ROOTS_AT_ONCE),
  );
  const found = await Promise.all(
    batches.map((batch) =>
      database.all(
        lists.firstReplies,
        Object.fromEntries(
          Array.from({ length: ROOTS_AT_ONCE }, (_, at) => [`root${at}`, batch[at] ?? -1]),
        ),
      ),
    ),
  );
  return Map.groupBy(found.flat(), ({ root_id }) => root_id);
}
