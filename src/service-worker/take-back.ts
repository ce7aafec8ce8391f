import { idOf } from "./addresses.ts";
import { ARTICLES, idOfChannel, isChannel, RELATED, savedName } from "./cache-names.ts";
import { tidyChannel } from "./tidy-channel.ts";

/** Whether the newspaper has no longer what was asked for. */
export const isGone = ({ status }: Response) => status === 404 || status === 410;

/** What a newspaper has taken back is kept nowhere: not as read, not as saved, not with a channel. */
export async function takeBack(url: string): Promise<void> {
  if (url.includes("/content/articles/")) await caches.delete(savedName(idOf(url)));
  const names = await caches.keys();
  await Promise.all(
    names
      .filter((name) => name === ARTICLES || name === RELATED || isChannel(name))
      .map(async (name) => {
        const wasThere = await (await caches.open(name)).delete(url, { ignoreVary: true });
        if (wasThere && isChannel(name)) await tidyChannel(idOfChannel(name));
      }),
  );
}
