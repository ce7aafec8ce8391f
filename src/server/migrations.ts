import type { DatabaseSync } from "node:sqlite";

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
];

/**
 * Brings a comments database up to date; two processes that start together do it once.
 * @throws Error where the database was made by a newer version of this program; it is then of no use but to be closed,
 * which undoes what was begun
 */
export function migrate(database: DatabaseSync): void {
  database.exec("BEGIN IMMEDIATE");
  const version = Number(database.prepare("PRAGMA user_version").get()?.["user_version"]);
  if (version > STEPS.length) throw new Error("it was made by a newer version of Kanbao");
  for (const step of STEPS.slice(version)) database.exec(step);
  database.exec(`PRAGMA user_version = ${STEPS.length}`);
  database.exec("COMMIT");
}
