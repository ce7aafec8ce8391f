import { articleAddress, listAddress, relatedAddress } from "./addresses.ts";
import { channelName, DOWNLOADED } from "./cache-names.ts";
import { picturesIn } from "./pictures-in.ts";
import { storiesIn } from "./stories-in.ts";

/** Lets go of what a downloaded channel holds for stories that are on its list no longer. */
export async function tidyChannel(channel: string): Promise<void> {
  const cache = await caches.open(channelName(channel));
  const jsonAt = async (address: string): Promise<unknown> =>
    (await cache.match(address, { ignoreVary: true }))?.json();

  const list = await jsonAt(listAddress(channel));
  const stories = storiesIn(list);
  const articles = await Promise.all(stories.map(async (id) => jsonAt(articleAddress(id))));
  const wanted = new Set(
    [
      listAddress(channel),
      DOWNLOADED,
      ...stories.flatMap((id) => [articleAddress(id), relatedAddress(id)]),
      ...picturesIn([list, ...articles]),
    ].map((address) => new URL(address, location.origin).href),
  );
  await Promise.all(
    (await cache.keys())
      .filter(({ url }) => !wanted.has(url))
      .map((request) => cache.delete(request, { ignoreVary: true })),
  );
}
