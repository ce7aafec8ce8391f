import type { QueryClient } from "@tanstack/react-query";
import type { Article } from "../article/article.ts";
import type { Page } from "../article/page.ts";
import type { Story } from "../channel/story.ts";
import { channelWordsFor } from "../channel/words.ts";
import type { Words } from "../lib/words/zh-CN.ts";
import type { Channel, Site } from "../site/site.ts";
import { trailTo } from "../site/trail.ts";
import { newsArticle } from "../structured-data/article.ts";
import { breadcrumb, type Step } from "../structured-data/breadcrumb.ts";
import { collectionPage } from "../structured-data/channel.ts";
import { galleries } from "../structured-data/gallery.ts";
import { webPage } from "../structured-data/info.ts";
import { organization, website } from "../structured-data/publisher.ts";
import { videos } from "../structured-data/video.ts";

/** What a page is described from: the settings, the interface's words, and what its loader returned and cached. */
export type Found = {
  site: Site;
  words: Words;
  client: QueryClient;
  data: { id?: string | undefined; channel?: string | undefined; page?: number | undefined };
};

/**
 * What each kind of page says of itself as JSON-LD; nothing where its data is not in the cache. The cache is asked by
 * key and not by the queries themselves: were they shared with this chunk, the fourth to do so, the build would take
 * them out of the entry, which costs every first visit 0.4 kB.
 */
export const describe = {
  front: ({ site }: Found): object[] => [website(site), organization(site)],

  channel(found: Found): object[] {
    const { site, client, data } = found;
    const { channel: id = "", page } = data;
    const list = client.getQueryData<{ stories: Story[] }>([
      "channels",
      id,
      String(page ?? "index"),
    ]);
    const trail = trailTo(site.channels, id);
    const channel = trail.at(-1);
    if (!list || !channel) return [];
    const steps = stepsTo(found, trail);
    if (!page)
      return [collectionPage(site, stepOf(channel), list.stories), breadcrumb(site, steps)];
    const name = `${channel.name} ${channelWordsFor(site.language).archive(page)}`;
    const step = { name, path: `/c/${id}?page=${page}` };
    return [collectionPage(site, step, list.stories), breadcrumb(site, [...steps, step])];
  },

  article(found: Found): object[] {
    const { site, client, data } = found;
    const { id = "" } = data;
    const article = client.getQueryData<Article>(["articles", id]);
    if (!article) return [];
    const trail = trailTo(site.channels, article.channel);
    const facts = { site, id, article, trail };
    const steps = [...stepsTo(found, trail), { name: article.title, path: `/a/${id}` }];
    return [newsArticle(facts), ...videos(facts), ...galleries(facts), breadcrumb(site, steps)];
  },

  info(found: Found): object[] {
    const { site, client, data } = found;
    const { id = "" } = data;
    const page = client.getQueryData<Page>(["pages", id]);
    if (!page) return [];
    const step = { name: page.title, path: `/p/${id}` };
    return [webPage(site, step), breadcrumb(site, [...stepsTo(found, []), step])];
  },
};

const stepOf = ({ id, name }: Channel): Step => ({ name, path: `/c/${id}` });

const stepsTo = ({ words }: Found, trail: readonly Channel[]): Step[] => [
  { name: words.home, path: "/" },
  ...trail.map(stepOf),
];
