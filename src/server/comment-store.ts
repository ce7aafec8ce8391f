import { createHash } from "node:crypto";
import * as v from "valibot";
import type { Comment } from "../comment/comment.ts";
import { Count, openDatabase, prepareStatements, Row } from "./comment-database.ts";

/** The database failed: its disk is full, its file is gone or damaged, another process holds it. */
export class StoreFailure extends Error {
  override readonly name = "StoreFailure";
}

/** A place in a list, newest first: the moment (milliseconds since 1970) and the id of the comment before it. */
export type Place = { createdAt: number; id: number };

type Posting = {
  articleId: string;
  authorId: string;
  nick: string;
  body: string;
  key: string;
};

/** What became of a posting: stored now, stored by an earlier attempt, or refused as its key has another comment. */
type Posted = { outcome: "created" | "repeated"; comment: Comment } | { outcome: "conflict" };

type CommentPage = { items: Comment[]; next: Place | undefined; total: number };

/** Comments on disk. Every method throws StoreFailure, and nothing else, when the database fails. */
export type CommentStore = {
  list(articleId: string, limit: number, before?: Place): CommentPage;
  /** Stores a comment once per key; it is on the disk when this returns. */
  post(posting: Posting): Posted;
  /** What `post` would say of a key that is known already; undefined where it is not. */
  repeat(posting: Posting): Posted | undefined;
  close(): void;
};

const START: Place = { createdAt: Number.MAX_SAFE_INTEGER, id: Number.MAX_SAFE_INTEGER };

/**
 * Opens the comments database at `path`, making or migrating it as needed.
 * @throws StoreFailure when it cannot be opened, is no database, or is of a newer version of this program
 */
export function openCommentStore(path: string): CommentStore {
  const database = guard(() => openDatabase(path));
  const { insert, byKey, page, count, check } = guard(() => prepareStatements(database, path));

  const repeat = ({ key, ...posting }: Posting): Posted | undefined => {
    const found = byKey.get(key);
    if (!found) return undefined;
    if (found["request_hash"] !== hashOf(posting)) return { outcome: "conflict" };
    return { outcome: "repeated", comment: toComment(v.parse(Row, found)) };
  };

  const guarded =
    <A extends unknown[], R>(work: (...given: A) => R) =>
    (...given: A) =>
      guard(() => {
        check();
        return work(...given);
      });

  return {
    list: guarded((articleId, limit, before = START) => {
      const rows = v.parse(
        v.array(Row),
        page.all(articleId, before.createdAt, before.id, limit + 1),
      );
      const shown = rows.slice(0, limit);
      const last = rows.length > limit ? shown.at(-1) : undefined;
      const { total } = v.parse(Count, count.get(articleId));
      return {
        items: shown.map(toComment),
        next: last && { createdAt: last.created_at, id: last.id },
        total,
      };
    }),
    post: guarded((posting) => {
      const { articleId, authorId, nick, body, key } = posting;
      // Not RETURNING: a row comes back before the commit, and the commit may yet fail on a full disk.
      const hash = hashOf(posting);
      const { changes } = insert.run(articleId, authorId, nick, body, Date.now(), key, hash);
      const posted = repeat(posting);
      if (!posted) throw new Error("a comment was stored and yet is not there");
      return changes > 0 && posted.outcome === "repeated"
        ? { ...posted, outcome: "created" }
        : posted;
    }),
    repeat: guarded(repeat),
    close: () => {
      if (database.isOpen) database.close();
    },
  };
}

function guard<R>(work: () => R): R {
  try {
    return work();
  } catch (cause) {
    throw new StoreFailure(cause instanceof Error ? cause.message : "unknown", { cause });
  }
}

/** Tells a repeated request from another one that took the same key. */
const hashOf = ({ articleId, nick, body }: Omit<Posting, "key">) =>
  createHash("sha256")
    .update(JSON.stringify([articleId, nick, body]))
    .digest("base64url");

const toComment = (row: Row): Comment => ({
  id: String(row.id),
  articleId: row.article_id,
  author: { id: row.author_id, nick: row.nick },
  body: row.body,
  status: row.status,
  createdAt: new Date(row.created_at).toISOString(),
});
