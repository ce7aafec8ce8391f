import type { QueryClient } from "@tanstack/react-query";
import { articleQuery } from "../article/article-query.ts";
import { relatedQuery } from "../article/related-query.ts";
import type { Story } from "../channel/story.ts";
import type { Wanted } from "./wanted.ts";

/**
 * What is read after an article: the one below it in the list of the channel that is the queue; without one, that before
 * it in its own channel, as lists have the newest on top. Never what was read already.
 */
export async function nextArticle(
  client: QueryClient,
  { article, queue }: Wanted,
  heard: ReadonlySet<string>,
): Promise<Wanted | undefined> {
  if (!queue) {
    const { previous } = await client.query({ ...relatedQuery(article), staleTime: "static" });
    return previous && !heard.has(previous.id) ? { article: previous.id } : undefined;
  }
  const { stories } = await storiesAround(client, { article, queue });
  const below = stories.slice(stories.findIndex(({ id }) => id === article) + 1);
  const next = below.find(({ id }) => !heard.has(id));
  return next && { article: next.id, queue };
}

/** The list of the channel that is the queue, or of the article's own. */
export async function storiesAround(
  client: QueryClient,
  { article, queue }: Wanted,
): Promise<{ channel: string; stories: readonly Story[] }> {
  // In the chunk of the lists, which a listener may never need.
  const { channelQuery } = await import("../channel/channel-query.ts");
  const channel =
    queue ?? (await client.query({ ...articleQuery(article), staleTime: "static" })).channel;
  const { stories } = await client.query({ ...channelQuery(channel), staleTime: "static" });
  return { channel, stories };
}
