import type { WorkboxPlugin } from "workbox-core/types.js";
import { ARTICLES, PICTURES, RELATED, savedName } from "./cache-names.ts";
import { picturesIn } from "./pictures-in.ts";

/**
 * Keeps an article, what stands around it and its pictures, for as long as the reader wants it.
 * @throws Error where the article itself cannot be had; pictures may fail
 */
export async function pin(id: string): Promise<void> {
  const article = await fetchWhole(articleAddress(id));
  const pictures = picturesIn(await article.clone().json());
  const cache = await caches.open(savedName(id));
  await cache.put(articleAddress(id), article);
  await Promise.allSettled(
    [relatedAddress(id), ...pictures].map(async (address) =>
      cache.put(address, (await kept(address)) ?? (await fetchWhole(address))),
    ),
  );
}

/** Lets go of a saved article; as one that was read it may still be kept for a while. */
export const unpin = (id: string) => caches.delete(savedName(id));

/** Where a strategy's own cache has nothing, a saved article's may have it. */
export const fromSaved: WorkboxPlugin = {
  cachedResponseWillBeUsed: async ({ cachedResponse, request }) =>
    cachedResponse ?? (await caches.match(request, { ignoreVary: true })),
};

/** A correction reaches the saved copy as well. */
export const refreshSaved: WorkboxPlugin = {
  cacheDidUpdate: async ({ request, newResponse }) => {
    const name = savedName(idOf(request.url));
    if (await caches.has(name)) {
      await (await caches.open(name)).put(request, newResponse.clone());
    }
  },
};

/** What a newspaper has taken back is kept nowhere. */
export const forget: WorkboxPlugin = {
  fetchDidSucceed: async ({ request, response }) => {
    if (response.status === 404 || response.status === 410) {
      const id = idOf(request.url);
      if (request.url.includes("/content/articles/")) await unpin(id);
      await Promise.all(
        [ARTICLES, RELATED].map(async (name) => (await caches.open(name)).delete(request)),
      );
    }
    return response;
  },
};

const articleAddress = (id: string) => `/content/articles/${id}.json`;
const relatedAddress = (id: string) => `/content/related/${id}.json`;

/** The id in the address of an article's file. */
const idOf = (url: string) => /([^/]+)\.json$/.exec(new URL(url).pathname)?.[1] ?? "";

const kept = (address: string) => caches.match(address, { cacheName: PICTURES, ignoreVary: true });

async function fetchWhole(address: string): Promise<Response> {
  const response = await fetch(address);
  if (response.status !== 200) throw new Error(`${address} answered ${response.status}.`);
  return response;
}
