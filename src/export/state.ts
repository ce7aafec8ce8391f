import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import * as v from "valibot";
import { ExportFault } from "./fault.ts";
import { KEPT } from "./kept.ts";

/** What was made of an output: the files it was made from, the digest of all that decides what it is, and whether it is a file. */
export type Known = { from: string[]; version: string; isThere: boolean };

const Row = v.object({
  path: v.string(),
  source: v.string(),
  version: v.string(),
  is_there: v.number(),
});

/** As sqlite.org/rescode.html numbers them. */
const BUSY = 5;
const DAMAGED = new Set([11, 26]);

/** What was exported into a folder so far. Whoever has it open has the folder to itself; the system lets go of it with the process. */
export class State {
  readonly known = new Map<string, Known>();
  readonly #database: DatabaseSync;

  /** @throws ExportFault where another export has it open */
  constructor(out: string) {
    mkdirSync(join(out, KEPT), { recursive: true });
    this.#database = open(join(out, KEPT, "state.db"));
    for (const row of this.#database.prepare("SELECT * FROM outputs").iterate()) {
      const known = v.safeParse(Row, row);
      if (!known.success) continue;
      const { path, source, version, is_there } = known.output;
      const from = source === "" ? [] : source.split("\n");
      this.known.set(path, { from, version, isThere: is_there === 1 });
    }
  }

  /** Keeps what was made of these outputs, before anything else is done. */
  keep(outputs: readonly [path: string, known: Known][]) {
    const insert = this.#database.prepare("INSERT OR REPLACE INTO outputs VALUES (?, ?, ?, ?)");
    this.#inOne(() => {
      for (const [path, known] of outputs) {
        const { from, version, isThere } = known;
        this.known.set(path, known);
        insert.run(path, from.join("\n"), version, isThere ? 1 : 0);
      }
    });
  }

  forget(paths: readonly string[]) {
    const remove = this.#database.prepare("DELETE FROM outputs WHERE path = ?");
    this.#inOne(() => {
      for (const path of paths) {
        this.known.delete(path);
        remove.run(path);
      }
    });
  }

  close() {
    this.#database.close();
  }

  #inOne(change: () => void) {
    this.#database.exec("BEGIN");
    change();
    this.#database.exec("COMMIT");
  }
}

function open(file: string, again = false): DatabaseSync {
  const database = new DatabaseSync(file);
  try {
    // The lock that the first transaction takes is held to the end. Nothing is waited for: what a power cut takes is made again.
    database.exec("PRAGMA locking_mode = EXCLUSIVE; PRAGMA synchronous = OFF; BEGIN EXCLUSIVE");
    database.exec(
      `CREATE TABLE IF NOT EXISTS outputs
       (path TEXT PRIMARY KEY, source TEXT NOT NULL, version TEXT NOT NULL, is_there INTEGER NOT NULL) STRICT, WITHOUT ROWID;
       COMMIT; PRAGMA quick_check`,
    );
    return database;
  } catch (error) {
    database.close();
    const code = error instanceof Error && "errcode" in error ? error.errcode : undefined;
    if (code === BUSY) throw new ExportFault("Another export into this folder is under way.");
    if (again || typeof code !== "number" || !DAMAGED.has(code)) throw error;
    rmSync(file);
    return open(file, true);
  }
}
