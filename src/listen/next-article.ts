import type { QueryClient } from "@tanstack/react-query";
import { articleQuery } from "../article/article-query.ts";
import { relatedQuery } from "../article/related-query.ts";
import type { Story } from "../channel/story.ts";
import type { Wanted } from "./wanted.ts";

/**
 * What is read after an article: 下一篇 as its page has it, and after the newest one, or where a channel is the queue,
 * the list of the channel from there on; never what was read already.
 */
export async function nextArticle(
  client: QueryClient,
  { article, queue }: Wanted,
  heard: ReadonlySet<string>,
): Promise<Wanted | undefined> {
  if (!queue) {
    const related = await client
      .query({ ...relatedQuery(article), staleTime: "static" })
      .catch(() => undefined);
    if (related?.next && !heard.has(related.next.id)) return { article: related.next.id };
  }
  const { channel, stories } = await storiesAround(client, { article, queue });
  const after = stories.slice(stories.findIndex(({ id }) => id === article) + 1);
  const next = after.find(({ id }) => !heard.has(id));
  return next && { article: next.id, queue: channel };
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
