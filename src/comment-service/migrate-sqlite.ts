import type { DatabaseSync } from "node:sqlite";
import { laterStepsOf, schemaOf } from "./schema.ts";

/** Each step is applied once, in order, and never changed afterwards; `user_version` counts those applied. */
const STEPS = [
  `CREATE TABLE comments (
     id INTEGER PRIMARY KEY AUTOINCREMENT,
     article_id TEXT NOT NULL,
     author_id TEXT NOT NULL,
     nick TEXT NOT NULL,
     body TEXT NOT NULL,
     status TEXT NOT NULL DEFAULT 'approved'
       CHECK (status IN ('approved', 'pending', 'rejected', 'deleted')),
     created_at INTEGER NOT NULL,
     idempotency_key TEXT NOT NULL UNIQUE,
     request_hash TEXT NOT NULL
   ) STRICT;
   CREATE INDEX comments_newest ON comments (article_id, created_at DESC, id DESC)
     WHERE status = 'approved';`,
  `DROP INDEX comments_newest;
   ALTER TABLE comments RENAME TO comments_first;
   ${schemaOf("sqlite")}
   INSERT INTO people (id, nick, agreed_at, created_at)
     SELECT author_id, nick, min(created_at), min(created_at) FROM comments_first GROUP BY author_id;
   INSERT INTO comments (id, article_id, author_id, nick, status, body, shown_body, shown_revision, listed, hot,
       created_at, text_hash, idempotency_key, request_hash)
     SELECT id, article_id, author_id, nick, status, body,
       CASE status WHEN 'approved' THEN body END, CASE status WHEN 'approved' THEN 1 END, status = 'approved',
       created_at, created_at, '', idempotency_key, request_hash
     FROM comments_first ORDER BY id;
   INSERT INTO revisions (comment_id, revision, body, created_at)
     SELECT id, 1, body, created_at FROM comments_first;
   INSERT INTO threads (article_id, total, roots, version)
     SELECT article_id, sum(status = 'approved'), sum(status = 'approved'), 1 FROM comments_first GROUP BY article_id;
   DROP TABLE comments_first;`,
  ...laterStepsOf("sqlite"),
];

/**
 * Brings a comments database up to date; two processes that start together do it once.
 * @throws Error where the database was made by a newer version of this program; it is then of no use but to be closed,
 * which undoes what was begun
 */
export function migrateSqlite(database: DatabaseSync): void {
  database.exec("BEGIN IMMEDIATE");
  const version = Number(database.prepare("PRAGMA user_version").get()?.["user_version"]);
  if (version > STEPS.length) throw new Error("it was made by a newer version of Kanbao");
  for (const step of STEPS.slice(version)) database.exec(step);
  database.exec(`PRAGMA user_version = ${STEPS.length}`);
  database.exec("COMMIT");
}
