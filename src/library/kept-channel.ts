import { queryOptions } from "@tanstack/react-query";
import * as v from "valibot";
import { articleAddress, listAddress } from "../service-worker/addresses.ts";
import { channelName, DOWNLOADED } from "../service-worker/cache-names.ts";
import { storiesIn } from "../service-worker/stories-in.ts";

/** A channel that was downloaded, as far as it is here. */
export type KeptChannel = {
  /** The stories of its list, and those of them that are not here yet. */
  stories: string[];
  missing: string[];
  /** What all of it takes on the device. */
  bytes: number;
  /** When its list was fetched, in milliseconds since 1970. */
  at: number;
};

/** What is here of a channel: null where it was not downloaded. */
export const keptChannelQuery = (channel: string) =>
  queryOptions({
    queryKey: ["kept-channel", channel],
    queryFn: () => readKeptChannel(channel),
    staleTime: 0,
  });

/** All is found in the channel's cache itself, so that it is true whatever became of page and worker meanwhile. */
export async function readKeptChannel(channel: string): Promise<KeptChannel | null> {
  const name = channelName(channel);
  if (!("caches" in globalThis) || !(await caches.has(name))) return null;
  const cache = await caches.open(name);
  const list = await cache.match(listAddress(channel), { ignoreVary: true });
  if (!list) return null;

  const at: unknown = await (await cache.match(DOWNLOADED))?.json();
  const stories = storiesIn(await list.json());
  const requests = await cache.keys();
  const sizes = await Promise.all(
    requests.map(async (request) => (await (await cache.match(request))?.blob())?.size ?? 0),
  );
  const here = new Set(requests.map(({ url }) => new URL(url).pathname));
  return {
    stories,
    missing: stories.filter((id) => !here.has(articleAddress(id))),
    bytes: sizes.reduce((sum, size) => sum + size, 0),
    at: v.parse(v.fallback(v.number(), 0), at),
  };
}
