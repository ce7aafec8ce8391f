import { articleAddress, listAddress, relatedAddress } from "./addresses.ts";
import { ARTICLES, channelName, DOWNLOADED, LISTS } from "./cache-names.ts";
import { fetchArticle, fetchWhole } from "./fetch-whole.ts";
import { isFull } from "./full.ts";
import { picturesIn } from "./pictures-in.ts";
import { storiesIn } from "./stories-in.ts";
import { tidyChannel } from "./tidy-channel.ts";

/**
 * Keeps a channel's list as it is now, with its pictures, and lets go of the stories that are on it no longer.
 * @throws Error where the list cannot be had, or the device has no room for it; pictures may fail
 */
export async function pinChannel(channel: string): Promise<void> {
  const address = listAddress(channel);
  const response = await fetchWhole(address);
  const list: unknown = await response.clone().json();
  storiesIn(list);

  const cache = await caches.open(channelName(channel));
  await renew(LISTS, address, response.clone());
  await cache.put(address, response);
  await cache.put(DOWNLOADED, Response.json(Date.now()));
  const pictures = await Promise.allSettled(picturesIn(list).map((file) => keepOnce(cache, file)));
  for (const picture of pictures) {
    if (picture.status === "rejected" && isFull(picture.reason)) throw picture.reason;
  }
  await tidyChannel(channel);
}

/**
 * Keeps a story with a channel that is kept: its article last, so that one that is there has its pictures.
 * @throws Error where it cannot be had whole, the device has no room for it, or the channel has been let go of meanwhile
 */
export async function pinStory(id: string, channel: string): Promise<void> {
  const name = channelName(channel);
  const article = await fetchArticle(id);
  const pictures = picturesIn(await article.clone().json());
  if (!(await caches.has(name))) throw new Error(`${channel} is kept no longer.`);

  const cache = await caches.open(name);
  await Promise.all([
    fetchInto(cache, relatedAddress(id)),
    ...pictures.map((file) => keepOnce(cache, file)),
  ]);
  await renew(ARTICLES, articleAddress(id), article.clone());
  await cache.put(articleAddress(id), article);
}

/** Lets go of a channel with all its stories. */
export const unpinChannel = (channel: string) => caches.delete(channelName(channel));

/** A picture that is on the device already is not fetched again. */
async function keepOnce(cache: Cache, address: string) {
  if (await cache.match(address, { ignoreVary: true })) return;
  const kept = await caches.match(address, { ignoreVary: true });
  await (kept ? cache.put(address, kept) : fetchInto(cache, address));
}

/** What a server does not have is done without; one in trouble counts as a line that fails. */
async function fetchInto(cache: Cache, address: string) {
  const response = await fetch(address);
  if (response.status >= 500) throw new Error(`${address} answered ${response.status}.`);
  if (response.status === 200) await cache.put(address, response);
}

/** What was read before is found first, and must not be older than what is downloaded. */
async function renew(name: string, address: string, response: Response) {
  const cache = await caches.open(name);
  if (await cache.delete(address, { ignoreVary: true })) await cache.put(address, response);
}
