import * as database from "fake-indexeddb";
import { vi } from "vitest";

/** Gives the browser of this test a database, which jsdom lacks: a fresh one, gone with the test. */
export function deviceWithDatabase() {
  const { indexedDB: _shared, default: _default, ...classes } = database;
  for (const [name, value] of Object.entries(classes)) vi.stubGlobal(name, value);
  vi.stubGlobal("indexedDB", new database.IDBFactory());
}
