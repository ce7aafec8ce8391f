import type { Story } from "../channel/story.ts";
import type { Channel, Site } from "../site/site.ts";
import { trailTo } from "../site/trail.ts";
import type { Content, Fault, StrictArticle } from "./content.ts";
import { storyOf } from "./build-story.ts";

/** An article with what every derived file needs of it; `trail` leads from its top channel to its own. */
export type Entry = {
  id: string;
  article: StrictArticle;
  story: Story;
  trail: readonly Channel[];
  /** When it was published, in milliseconds since 1970, so that times with different offsets compare. */
  time: number;
};

/**
 * All articles from the oldest to the newest; those published at the same instant by id. One in a channel that
 * site.json does not have is left out and named.
 */
export function entriesOf(site: Site, articles: Content["articles"]) {
  const names = namesIn(site);
  const trails = new Map<string, Channel[]>();
  const faults: Fault[] = [];
  const entries: Entry[] = [];
  for (const [id, article] of articles) {
    const trail = trails.get(article.channel) ?? trailTo(site.channels, article.channel);
    trails.set(article.channel, trail);
    if (trail.length === 0) {
      const reason = `there is no channel ${article.channel} in site.json`;
      faults.push({ file: `articles/${id}.json`, field: "channel", reason });
      continue;
    }
    const story = storyOf(id, article, trail, names);
    entries.push({ id, article, story, trail, time: Date.parse(article.publishedAt) });
  }
  return { entries: entries.toSorted(byTime), faults };
}

const byTime = (a: Entry, b: Entry) => a.time - b.time || (a.id < b.id ? -1 : 1);

/** Advertising: it never stands among news, and news never beside it. */
export const isShop = ({ trail }: Entry) => trail.some(({ kind }) => kind === "shop");

/** The names a portal gives itself and its parts, which its headlines must not tear. */
function namesIn(site: Site): string[] {
  const named = [site, ...site.channels.flatMap(withChildren), ...site.pages, ...site.licences];
  return [...named.map(({ name }) => name), ...site.copyright.sponsors];
}

const withChildren = (channel: Channel): Channel[] => [
  channel,
  ...channel.children.flatMap(withChildren),
];
