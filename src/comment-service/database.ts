import type { Dialect, Statement, Values } from "./statement.ts";

/** The database failed: its disk is full, its file is gone or damaged, it cannot be reached. */
export class StoreFailure extends Error {
  override readonly name = "StoreFailure";
}

/** Executes statements. Every method rejects with StoreFailure where the database fails. */
export type Connection = {
  all<Row>(statement: Statement<Row>, values?: Values): Promise<Row[]>;
  first<Row>(statement: Statement<Row>, values?: Values): Promise<Row | undefined>;
};

export type Database = Connection & {
  dialect: Dialect;
  /**
   * All or nothing of what `work` executes: it is on the disk when this resolves, and where `work` throws nothing of it
   * is. `work` may be run again after a conflict with another instance, so it does nothing but execute statements.
   */
  transaction<R>(work: (connection: Connection) => Promise<R>): Promise<R>;
  /** To be told when a transaction has taken texts away for good: the store's own log is to lose them soon as well. */
  erased(): void;
  close(): Promise<void>;
};

export const toFailure = (cause: unknown): StoreFailure =>
  cause instanceof StoreFailure
    ? cause
    : new StoreFailure(cause instanceof Error ? cause.message : "unknown", { cause });

/** Rows of the service's own statements over its own tables are taken at their word: nothing else writes them. */
export const areRows = <Row>(rows: unknown): rows is Row[] => Array.isArray(rows);
