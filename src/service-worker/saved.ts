import type { WorkboxPlugin } from "workbox-core/types.js";
import { articleAddress, idOf, relatedAddress } from "./addresses.ts";
import { isChannel, PICTURES, savedName } from "./cache-names.ts";
import { fetchArticle, fetchWhole } from "./fetch-whole.ts";
import { picturesIn } from "./pictures-in.ts";
import { isGone, takeBack } from "./take-back.ts";

/**
 * Keeps an article, what stands around it and its pictures, for as long as the reader wants it.
 * @throws Error where the article itself cannot be had; pictures may fail
 */
export async function pin(id: string): Promise<void> {
  const article = await fetchArticle(id);
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

/** Where a strategy's own cache has nothing, a saved article's or a downloaded channel's may have it. */
export const fromSaved: WorkboxPlugin = {
  cachedResponseWillBeUsed: async ({ cachedResponse, request }) =>
    cachedResponse ?? (await caches.match(request, { ignoreVary: true })),
};

/** A correction reaches the saved copy as well, and those of downloaded channels. */
export const refreshSaved: WorkboxPlugin = {
  cacheDidUpdate: async ({ request, newResponse }) => {
    const saved = savedName(idOf(request.url));
    const names = await caches.keys();
    await Promise.all(
      names
        .filter((name) => name === saved || isChannel(name))
        .map(async (name) => {
          const cache = await caches.open(name);
          const isThere = name === saved || (await cache.match(request, { ignoreVary: true }));
          if (isThere) await cache.put(request, newResponse.clone());
        }),
    );
  },
};

/** What a newspaper has taken back is kept nowhere. */
export const forget: WorkboxPlugin = {
  fetchDidSucceed: async ({ request, response }) => {
    if (isGone(response)) await takeBack(request.url);
    return response;
  },
};

const kept = (address: string) => caches.match(address, { cacheName: PICTURES, ignoreVary: true });
