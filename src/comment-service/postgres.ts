import { DatabaseError, Pool, type PoolClient, TypeOverrides, types as typeParsers } from "pg";
import { areRows, type Connection, type Database, StoreFailure, toFailure } from "./database.ts";
import { migratePostgres } from "./migrate-postgres.ts";
import { bind, type Statement, type Values } from "./statement.ts";

/** How long a connection and a statement may take, in milliseconds; beyond it the database counts as lost. */
const PATIENCE = 5_000;

const CONNECTIONS = 10;

/** Two transactions that wait for each other, or that cannot stand side by side (PostgreSQL, appendix A). */
const CONFLICTS = new Set(["40P01", "40001"]);
const ATTEMPTS = 3;

/** Beyond 2^53 a number would lose digits; no id and no moment comes near. */
const types = new TypeOverrides();
types.setTypeParser(typeParsers.builtins.INT8, Number);

/**
 * Connects to PostgreSQL, making or migrating the tables as needed; of several instances that start together one does it.
 * @throws StoreFailure when it cannot be reached or is of a newer version of this program
 */
export async function openPostgres(url: string): Promise<{ database: Database; pool: Pool }> {
  const pool = new Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: PATIENCE,
    statement_timeout: PATIENCE,
    query_timeout: PATIENCE * 2,
    types,
  });
  // A connection that breaks, used or not, must not end the process: whoever asks for the database is told.
  pool.on("error", () => {});
  pool.on("connect", (client) => void client.on("error", () => {}));
  try {
    await migratePostgres(pool);
  } catch (cause) {
    await pool.end();
    throw toFailure(cause);
  }
  const database: Database = {
    dialect: "postgres",
    ...connectionOf(pool),
    transaction: (work) => transact(pool, work, ATTEMPTS),
    // Its log and its dead rows are PostgreSQL's own to recycle.
    erased: () => {},
    close: async () => {
      if (!pool.ended) await pool.end();
    },
  };
  return { database, pool };
}

async function transact<R>(
  pool: Pool,
  work: (connection: Connection) => Promise<R>,
  attempts: number,
): Promise<R> {
  const client = await pool.connect().catch((cause: unknown) => {
    throw toFailure(cause);
  });
  const connection = connectionOf(client);
  try {
    await command(client, "BEGIN");
    const result = await work(connection);
    await command(client, "COMMIT");
    client.release();
    return result;
  } catch (error) {
    const isUsable = await client.query("ROLLBACK").then(
      () => true,
      () => false,
    );
    client.release(!isUsable);
    if (attempts > 1 && isConflict(error)) return transact(pool, work, attempts - 1);
    throw error;
  }
}

const command = (client: PoolClient, text: string) =>
  client.query(text).catch((cause: unknown) => {
    throw toFailure(cause);
  });

const isConflict = (error: unknown) =>
  error instanceof StoreFailure &&
  error.cause instanceof DatabaseError &&
  CONFLICTS.has(error.cause.code ?? "");

function connectionOf(client: Pool | PoolClient): Connection {
  const run = async <Row>(statement: Statement<Row>, values: Values): Promise<Row[]> => {
    try {
      const { name, sql: text } = statement;
      const result = await client.query({ name, text, values: bind(statement, values) });
      const rows: unknown = result.rows;
      return areRows<Row>(rows) ? rows : [];
    } catch (cause) {
      throw toFailure(cause);
    }
  };
  return {
    all: (statement, values = {}) => run(statement, values),
    first: async (statement, values = {}) => (await run(statement, values))[0],
  };
}
