import type pg from "pg";
import { laterStepsOf, schemaOf } from "./schema.ts";

/** Each step is applied once, in order, and never changed afterwards; the table `migrations` counts those applied. */
const STEPS = [
  `${schemaOf("postgres")}
   CREATE TABLE rate_limits (key TEXT PRIMARY KEY, points INTEGER NOT NULL DEFAULT 0, expire BIGINT);`,
  ...laterStepsOf("postgres"),
];

/** Any number that no other program on this database takes for its advisory lock. */
const LOCK = 720_421_017;

/**
 * Brings the tables up to date; of several instances that start together one does it and the others wait.
 * @throws Error where they were made by a newer version of this program
 */
export async function migratePostgres(pool: pg.Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query("BEGIN");
    await client.query("SELECT pg_advisory_xact_lock($1)", [LOCK]);
    await client.query("CREATE TABLE IF NOT EXISTS migrations (step INTEGER PRIMARY KEY)");
    const { rowCount } = await client.query("SELECT step FROM migrations");
    const applied = rowCount ?? 0;
    if (applied > STEPS.length) throw new Error("it was made by a newer version of Kanbao");
    for (const [at, step] of STEPS.entries()) {
      if (at < applied) continue;
      // oxlint-disable-next-line no-await-in-loop -- each step builds on the one before
      await client.query(step);
      // oxlint-disable-next-line no-await-in-loop -- as above
      await client.query("INSERT INTO migrations VALUES ($1)", [at + 1]);
    }
    await client.query("COMMIT");
  } finally {
    // Whatever was begun and not committed ends with the connection.
    client.release(true);
  }
}
