import { DatabaseSync } from "node:sqlite";
import * as v from "valibot";
import { keepWatch } from "./database-files.ts";
import { migrate } from "./migrations.ts";

/** How long to wait for another process's lock, in milliseconds; the articles wait too, so not long. */
const PATIENCE = 100;

/** A comment as its table holds it; `created_at` is in milliseconds since 1970. */
export const Row = v.object({
  id: v.number(),
  article_id: v.string(),
  author_id: v.string(),
  nick: v.string(),
  body: v.string(),
  status: v.picklist(["approved", "pending", "rejected", "deleted"]),
  created_at: v.number(),
});
export type Row = v.InferOutput<typeof Row>;

export const Count = v.object({ total: v.number() });

const COLUMNS = "id, article_id, author_id, nick, body, status, created_at";

/** Opens a comments database, making or migrating it as needed. */
export function openDatabase(path: string): DatabaseSync {
  const database = new DatabaseSync(path, { timeout: PATIENCE, enableForeignKeyConstraints: true });
  try {
    const mode = database.prepare("PRAGMA journal_mode = WAL").get();
    if (mode?.["journal_mode"] !== "wal") throw new Error("its file system has no write-ahead log");
    // Nothing is acknowledged before it is on the disk (sqlite.org/pragma.html#pragma_synchronous).
    database.exec("PRAGMA synchronous = FULL");
    migrate(database);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** The statements of a comments database, and `check`, which throws once its files are not what they were. */
export function prepareStatements(database: DatabaseSync, path: string) {
  return {
    insert: database.prepare(
      `INSERT INTO comments (article_id, author_id, nick, body, created_at, idempotency_key, request_hash)
       VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (idempotency_key) DO NOTHING`,
    ),
    byKey: database.prepare(
      `SELECT ${COLUMNS}, request_hash FROM comments WHERE idempotency_key = ?`,
    ),
    page: database.prepare(
      `SELECT ${COLUMNS} FROM comments
       WHERE article_id = ? AND status = 'approved' AND (created_at, id) < (?, ?)
       ORDER BY created_at DESC, id DESC LIMIT ?`,
    ),
    count: database.prepare(
      "SELECT count(*) AS total FROM comments WHERE article_id = ? AND status = 'approved'",
    ),
    check: keepWatch([path, `${path}-wal`]),
  };
}
