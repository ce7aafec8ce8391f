import { existsSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import type { PoolClient } from "pg";
import { EnvironmentFault } from "../lib/environment-fault.ts";
import { settle } from "./backup.ts";
import { migrateSqlite } from "./migrate-sqlite.ts";
import { openPostgres } from "./postgres.ts";

/** Rows that are sent at once. */
const BATCH = 500;

/** Every table, each after those that it refers to, and what its rows are ordered by: a comment comes after what it answers. */
const TABLES = [
  ["people", "id"],
  ["comments", "id"],
  ["revisions", "comment_id, revision"],
  ["decisions", "id"],
  ["likes", "person_id, article_id, comment_id"],
  ["reports", "comment_id, person_id"],
  ["appeals", "comment_id, version"],
  ["threads", "article_id"],
  ["log", "id"],
] as const;

/** Tables that number their rows, and go on from the last number. */
const NUMBERED = ["comments", "decisions", "log"] as const;

/**
 * Copies the comments of an SQLite database, which nobody may have open, into a PostgreSQL without any: all or nothing of
 * them. What was there stays as it is.
 * @returns how many comments there are
 * @throws EnvironmentFault where there is none, it is in use, or the other one is not empty
 * @throws StoreFailure where PostgreSQL cannot be reached
 */
export async function move(path: string, url: string): Promise<number> {
  if (!existsSync(path)) throw new EnvironmentFault(`There is no ${path}.`);
  settle(path);
  const source = new DatabaseSync(path);
  const { database, pool } = await openPostgres(url);
  const client = await pool.connect();
  try {
    migrateSqlite(source);
    // No server that is started meanwhile may write what would not be copied any more.
    source.exec("BEGIN EXCLUSIVE");
    await client.query("BEGIN");
    for (const [table, order] of TABLES) {
      // oxlint-disable-next-line no-await-in-loop -- rows refer to those of the table before
      await copy(source, client, table, order);
    }
    for (const table of NUMBERED) {
      // oxlint-disable-next-line no-await-in-loop -- one connection
      await client.query(
        `SELECT setval(pg_get_serial_sequence('${table}', 'id'), max(id)) FROM ${table} HAVING count(*) > 0`,
      );
    }
    await client.query("COMMIT");
    return Number(source.prepare("SELECT count(*) AS n FROM comments").get()?.["n"]);
  } finally {
    // Whatever was begun and not committed ends with the connection.
    client.release(true);
    await database.close();
    source.close();
  }
}

async function copy(source: DatabaseSync, client: PoolClient, table: string, order: string) {
  // Whoever starts a server meanwhile waits, and finds what was copied.
  await client.query(`LOCK TABLE ${table} IN EXCLUSIVE MODE`);
  const { rowCount } = await client.query(`SELECT 1 FROM ${table} LIMIT 1`);
  if (rowCount !== 0) throw new EnvironmentFault("DATABASE_URL is of a database with comments.");
  const insert = (rows: readonly unknown[]) =>
    client.query(`INSERT INTO ${table} SELECT * FROM json_populate_recordset(NULL::${table}, $1)`, [
      JSON.stringify(rows),
    ]);
  let rows: unknown[] = [];
  for (const row of source.prepare(`SELECT * FROM ${table} ORDER BY ${order}`).iterate()) {
    rows.push(row);
    if (rows.length < BATCH) continue;
    // oxlint-disable-next-line no-await-in-loop -- in order
    await insert(rows);
    rows = [];
  }
  await insert(rows);
}
