import { hashKey, type QueryClient, type QueryKey } from "@tanstack/react-query";

/** The first parts of the keys of content's queries, which are the paths of its files (src/lib/api.ts). */
const CONTENT = new Set<unknown>([
  "site",
  "front",
  "hot",
  "channels",
  "articles",
  "related",
  "pages",
]);

const known = new WeakMap<QueryClient, Originals>();

/** What the files said that a cache holds, whatever script it holds it in now. */
export type Originals = {
  get: (key: QueryKey) => unknown;
  set: (key: QueryKey, content: unknown) => void;
  /** Everything that is in the cache. */
  all: () => [key: QueryKey, content: unknown, updatedAt: number][];
};

/** The originals of a cache, each forgotten with its query. */
export function originalsOf(client: QueryClient): Originals {
  const originals = known.get(client) ?? createOriginals(client);
  known.set(client, originals);
  return originals;
}

function createOriginals(client: QueryClient): Originals {
  const cache = client.getQueryCache();
  const kept = new Map<string, unknown>();
  cache.subscribe(({ type, query }) => {
    if (type === "removed") kept.delete(query.queryHash);
  });
  const get = (key: QueryKey) => kept.get(hashKey(key)) ?? client.getQueryData(key);

  return {
    get,
    set: (key, content) => kept.set(hashKey(key), content),
    all: () =>
      cache
        .getAll()
        .filter(({ queryKey, state }) => isContent(queryKey) && state.data !== undefined)
        .map(({ queryKey, state }) => [queryKey, get(queryKey), state.dataUpdatedAt]),
  };
}

export const isContent = ([folder]: QueryKey): boolean => CONTENT.has(folder);
