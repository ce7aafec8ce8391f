import type { DatabaseSync } from "node:sqlite";
import { setImmediate as immediate } from "node:timers/promises";
import { type Connection, toFailure } from "./database.ts";

/** The most transactions that share one commit. */
const BATCH = 64;

type State = { busy: boolean; idle: Promise<void>; aside: (() => void) | undefined };
type Job = { run: () => Promise<void>; settle: (failure?: Error) => void };

/**
 * Transactions of one SQLite connection, one after the other. Those that wait at the same time are committed together,
 * each within a savepoint of its own: to bring a commit to the disk costs more than all that is in it. None is
 * acknowledged before the commit.
 */
export function writeQueue(database: DatabaseSync, connection: Connection, check: () => void) {
  const jobs: Job[] = [];
  const state: State = { busy: false, idle: Promise.resolve(), aside: undefined };
  const save = database.prepare("SAVEPOINT job");
  const undoJob = database.prepare("ROLLBACK TO job");
  const release = database.prepare("RELEASE job");

  const add = <R>(work: (connection: Connection) => Promise<R>): Promise<R> => {
    const { promise, resolve, reject } = Promise.withResolvers<R>();
    const outcome: { end?: () => void } = {};
    jobs.push({
      run: async () => {
        save.run();
        try {
          const result = await work(connection);
          outcome.end = () => resolve(result);
        } catch (error) {
          // A failure of the disk may have ended the whole transaction.
          if (!database.isTransaction) throw error;
          undoJob.run();
          outcome.end = () => reject(error);
        }
        release.run();
      },
      settle: (failure) => {
        if (failure) reject(failure);
        else outcome.end?.();
      },
    });
    if (!state.busy) {
      state.busy = true;
      state.idle = drain();
    }
    return promise;
  };

  const drain = async () => {
    while (jobs.length > 0) {
      // oxlint-disable-next-line no-await-in-loop -- one transaction at a time is the point
      await gather();
      // oxlint-disable-next-line no-await-in-loop -- as above
      await commit(jobs.splice(0, BATCH));
      state.aside?.();
      state.aside = undefined;
    }
    state.busy = false;
  };

  /** Does what cannot be done within a transaction: now, or after the one that is under way. It throws nothing. */
  const between = (work: () => void) => {
    if (state.busy) state.aside = work;
    else work();
  };

  /** Requests that have arrived together are to share a commit: waits while each turn of the event loop brings more. */
  const gather = async (): Promise<void> => {
    const before = jobs.length;
    await immediate();
    if (jobs.length > before && jobs.length < BATCH) await gather();
  };

  const commit = async (batch: Job[]) => {
    try {
      check();
      database.exec("BEGIN IMMEDIATE");
      // oxlint-disable-next-line no-await-in-loop -- as above
      for (const { run } of batch) await run();
      database.exec("COMMIT");
    } catch (cause) {
      undo();
      for (const { settle } of batch) settle(toFailure(cause));
      return;
    }
    for (const { settle } of batch) settle();
  };

  /** Whatever state a failing disk has left it in, the next transaction may begin. */
  const undo = () => {
    try {
      if (database.isOpen && database.isTransaction) database.exec("ROLLBACK");
    } catch {
      // Told with the failure that led here.
    }
  };

  return { add, between, drained: () => state.idle };
}
