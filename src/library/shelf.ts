import { type DBSchema, openDB } from "idb";
import type { Change } from "./changes.ts";
import { type Entries, type Entry, readEntries } from "./entry.ts";

/** Where entries are kept. */
export type Shelf = {
  /** Whether what is put there outlives the visit. */
  lasts: boolean;
  read: () => Promise<Entries>;
  /** Changes all entries at once, so that two tabs never undo what the other did. */
  change: (change: Change) => Promise<Entries>;
};

const STORE = "articles";

interface Shelves extends DBSchema {
  [STORE]: { key: string; value: Entry };
}

/** The shelf on this device; where the browser has none to give, as in some private windows, one for this visit. */
export async function openShelf(): Promise<Shelf> {
  try {
    return await openDeviceShelf();
  } catch {
    return openVisitShelf();
  }
}

async function openDeviceShelf(): Promise<Shelf> {
  const database = await openDB<Shelves>("kanbao-library", 1, {
    upgrade: (fresh) => void fresh.createObjectStore(STORE, { keyPath: "id" }),
    // A newer version of the program in another tab is not kept waiting.
    blocking: (_current, _blocked, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });

  // A database that opens may still be one that cannot be read.
  await database.count(STORE);
  return {
    lasts: true,
    read: async () => readEntries(await database.getAll(STORE)),
    change: async (change) => {
      const transaction = database.transaction(STORE, "readwrite");
      const before = readEntries(await transaction.store.getAll());
      const after = change(before);
      await Promise.all([
        ...[...after.values()]
          .filter((entry) => before.get(entry.id) !== entry)
          .map((entry) => transaction.store.put(entry)),
        ...[...before.keys()]
          .filter((id) => !after.has(id))
          .map((id) => transaction.store.delete(id)),
        transaction.done,
      ]);
      return after;
    },
  };
}

function openVisitShelf(): Shelf {
  let entries: Entries = new Map();
  return {
    lasts: false,
    read: async () => entries,
    change: async (change) => (entries = change(entries)),
  };
}
