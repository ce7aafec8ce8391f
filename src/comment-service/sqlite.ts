import { DatabaseSync, type StatementSync } from "node:sqlite";
import { keepWatch } from "./database-files.ts";
import { areRows, type Connection, type Database, toFailure } from "./database.ts";
import { migrateSqlite } from "./migrate-sqlite.ts";
import { bind, type Statement, type Values } from "./statement.ts";
import { logEraser } from "./log-eraser.ts";
import { writeQueue } from "./write-queue.ts";

/** How long to wait for another process's lock, in milliseconds; the articles wait too, so not long. */
const PATIENCE = 100;

/** How long the log grows until it is brought into the database, in pages of 4 kB: what is written often is brought over once. */
const LOG_PAGES = 8_000;

/** How long the log may hold what was erased, in milliseconds. */
const ERASE_WITHIN = 60_000;

/** How often readers look whether the file is still there, in milliseconds. */
const PERIOD = 50;

/**
 * Opens the comments database at `path`, making or migrating it as needed. What is written goes through one connection
 * and what is read through another, which sees only what was committed.
 * @throws StoreFailure when it cannot be opened, is no database, or is of a newer version of this program
 */
export function openSqlite(path: string, eraseWithin = ERASE_WITHIN): Database {
  try {
    const writer = openFile(path);
    migrateSqlite(writer);
    const reader = openFile(path);
    const check = keepWatch([path, `${path}-wal`]);
    const queue = writeQueue(
      writer,
      connectionOf(writer, () => {}),
      check,
    );
    const erasing = logEraser(() => emptyLog(writer), queue.between, eraseWithin);
    // A migration may have erased something, and whoever was here before may have been killed.
    erasing.now();
    return {
      dialect: "sqlite",
      ...connectionOf(reader, seldom(check)),
      transaction: queue.add,
      erased: erasing.due,
      close: async () => {
        erasing.stop();
        await queue.drained();
        for (const database of [reader, writer]) if (database.isOpen) database.close();
      },
    };
  } catch (cause) {
    throw toFailure(cause);
  }
}

/** Readers ask often, and to be told a few milliseconds late costs nobody anything. */
function seldom(check: () => void): () => void {
  const last = { at: -Infinity };
  return () => {
    const now = performance.now();
    if (now - last.at < PERIOD) return;
    check();
    last.at = now;
  };
}

function openFile(path: string): DatabaseSync {
  const database = new DatabaseSync(path, { timeout: PATIENCE, enableForeignKeyConstraints: true });
  try {
    const mode = database.prepare("PRAGMA journal_mode = WAL").get();
    if (mode?.["journal_mode"] !== "wal") throw new Error("its file system has no write-ahead log");
    // Nothing is acknowledged before it is on the disk (sqlite.org/pragma.html#pragma_synchronous).
    database.exec("PRAGMA synchronous = FULL");
    // What is deleted is overwritten, and not only let go of.
    database.exec("PRAGMA secure_delete = ON");
    database.exec(`PRAGMA wal_autocheckpoint = ${LOG_PAGES}`);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/**
 * Brings the log into the database and cuts it to nothing (sqlite.org/pragma.html#pragma_wal_checkpoint).
 * @returns whether it is empty; while another process reads, or the disk is full, it is not
 */
function emptyLog(writer: DatabaseSync): boolean {
  try {
    // Nobody waits for another process here: it is tried again.
    writer.exec("PRAGMA busy_timeout = 0");
    return writer.prepare("PRAGMA wal_checkpoint(TRUNCATE)").get()?.["busy"] === 0;
  } catch {
    // A database that fails says so to whoever asks it for something.
    return false;
  } finally {
    writer.exec(`PRAGMA busy_timeout = ${PATIENCE}`);
  }
}

function connectionOf(database: DatabaseSync, check: () => void): Connection {
  const prepared = new Map<string, StatementSync>();
  const run = <Row>(statement: Statement<Row>, values: Values): Row[] => {
    try {
      check();
      const ready = prepared.get(statement.name) ?? database.prepare(statement.sql);
      prepared.set(statement.name, ready);
      const rows: unknown = ready.all(...bind(statement, values));
      return areRows<Row>(rows) ? rows : [];
    } catch (cause) {
      throw toFailure(cause);
    }
  };
  return {
    // oxlint-disable-next-line typescript/require-await -- what it throws is to be a rejection
    all: async (statement, values = {}) => run(statement, values),
    // oxlint-disable-next-line typescript/require-await -- as above
    first: async (statement, values = {}) => run(statement, values)[0],
  };
}
