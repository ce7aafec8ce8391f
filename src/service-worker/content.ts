import type { WorkboxPlugin } from "workbox-core/types.js";
import { ExpirationPlugin } from "workbox-expiration";
import { registerRoute } from "workbox-routing";
import { CacheFirst, NetworkFirst, StaleWhileRevalidate } from "workbox-strategies";
import { badgesIn } from "./badges-in.ts";
import { ARTICLES, LISTS, PICTURES, RELATED, SCRIPTS } from "./cache-names.ts";
import { forget, fromSaved, refreshSaved } from "./saved.ts";

/** How many articles stay on the device; what stands around them is counted by itself. */
const MOST_ARTICLES = 200;
const MOST_LISTS = 100;
const MOST_PICTURES = 200;
const MOST_SCRIPTS = 4;

/** How old a picture may grow before it is fetched anew, in seconds: 30 days. */
const PICTURE_AGE = 30 * 24 * 60 * 60;

/** How long a list may keep a reader waiting who has an older one on the device, in seconds. */
const PATIENCE = 3;

/** The server varies by encoding alone, which a cache in the browser knows nothing of. */
const matchOptions = { ignoreVary: true };

/** Answers for the content of this site: articles at once, lists fresh, pictures once. Films, sounds and the API are left alone. */
export function routeContent() {
  const pictures = new CacheFirst({
    cacheName: PICTURES,
    matchOptions,
    plugins: [only("image/"), bounded(MOST_PICTURES, PICTURE_AGE), fromSaved],
  });
  route(/^\/content\/articles\/[^/]+\.json$/, articles(ARTICLES));
  route(/^\/content\/related\/[^/]+\.json$/, articles(RELATED));
  route(
    /^\/content\/.+\.json$/,
    new NetworkFirst({
      cacheName: LISTS,
      networkTimeoutSeconds: PATIENCE,
      matchOptions,
      plugins: [
        only("application/json"),
        keptOverRefused(),
        bounded(MOST_LISTS),
        withBadges(pictures),
        fromSaved,
      ],
    }),
  );
  route(/^\/content\/media\/.+\.(?:avif|webp|jpe?g|png|gif|svg)$/i, pictures);
}

/** The dictionaries and words that few need are kept once they are asked for: each has its version in its name. */
export function routeScripts() {
  route(
    /^\/assets\/(?:dictionary|words)-/,
    new CacheFirst({
      cacheName: SCRIPTS,
      matchOptions,
      plugins: [only("text/javascript"), bounded(MOST_SCRIPTS)],
    }),
  );
}

const articles = (cacheName: string) =>
  new StaleWhileRevalidate({
    cacheName,
    matchOptions,
    plugins: [
      only("application/json"),
      forget,
      keptOverRefused(),
      bounded(MOST_ARTICLES),
      fromSaved,
      refreshSaved,
    ],
  });

type Handler = Parameters<typeof registerRoute>[1];

const route = (path: RegExp, handler: Handler) =>
  registerRoute(({ url, sameOrigin }) => sameOrigin && path.test(url.pathname), handler);

/** At most so many, the one used longest ago out; all of them out where the device has no room left. */
function bounded(maxEntries: number, maxAgeSeconds?: number): WorkboxPlugin {
  // Its own type does not fit a strategy's under exactOptionalPropertyTypes.
  const { cacheDidUpdate, cachedResponseWillBeUsed } = new ExpirationPlugin({
    maxEntries,
    ...(maxAgeSeconds && { maxAgeSeconds }),
    purgeOnQuotaError: true,
    matchOptions,
  });
  return {
    ...(cacheDidUpdate && { cacheDidUpdate }),
    ...(cachedResponseWillBeUsed && { cachedResponseWillBeUsed }),
  };
}

/** Keeps whole answers of this type: not errors, parts or opaque answers, nor the sign-in page that a hotel's network puts in their place. */
const only = (type: string): WorkboxPlugin => ({
  cacheWillUpdate: async ({ response }) =>
    response.status === 200 && response.headers.get("content-type")?.startsWith(type)
      ? response
      : undefined,
});

/** Keeps the emblems in the foot of every page, which a browser asks for only where a reader comes near to it. */
const withBadges = (pictures: CacheFirst): WorkboxPlugin => ({
  cacheDidUpdate: async ({ event, request, newResponse }) => {
    if (new URL(request.url).pathname !== "/content/site.json") return;
    const badges = badgesIn(await newResponse.clone().json());
    await Promise.allSettled(
      badges.flatMap((badge) => pictures.handleAll({ event, request: new Request(badge) })),
    );
  },
});

/** A server in trouble counts as a line that fails where there is a copy; where there is none, it is its answer that the reader is told. */
function keptOverRefused(): WorkboxPlugin {
  return {
    fetchDidSucceed: async ({ response, state }) => {
      if (response.status < 500) return response;
      if (state) state["refusal"] = response;
      throw new TypeError(`The server answered ${response.status}.`);
    },
    handlerDidError: async ({ state }) => {
      const refusal: unknown = state?.["refusal"];
      return refusal instanceof Response ? refusal : undefined;
    },
  };
}
