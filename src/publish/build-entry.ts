import type { Story } from "../channel/story.ts";
import type { Channel, Site } from "../site/site.ts";
import { trailTo } from "../site/trail.ts";
import type { Facts } from "./build-memory.ts";
import type { Fault } from "./content.ts";

/** An article with what every derived file needs of it; `trail` leads from its top channel to its own. */
export type Entry = {
  id: string;
  /** The digest of its file. */
  version: string;
  facts: Facts;
  story: Story;
  trail: readonly Channel[];
  /** When it was published, in milliseconds since 1970, so that times with different offsets compare. */
  time: number;
};

/** An article as it was read. */
export type Known = Pick<Entry, "id" | "version" | "facts">;

/**
 * All articles from the oldest to the newest; those published at the same instant by id. One in a channel that
 * site.json does not have is left out and named.
 */
export function entriesOf(site: Site, articles: readonly Known[]) {
  const trails = new Map<string, Channel[]>();
  const faults: Fault[] = [];
  const entries: Entry[] = [];
  for (const { id, version, facts } of articles) {
    const { channel, publishedAt } = facts.story;
    const trail = trails.get(channel) ?? trailTo(site.channels, channel);
    trails.set(channel, trail);
    if (trail.length === 0) {
      const reason = `there is no channel ${channel} in site.json`;
      faults.push({ file: `articles/${id}.json`, field: "channel", reason });
      continue;
    }
    const story = storyOf(id, facts, trail);
    entries.push({ id, version, facts, story, trail, time: Date.parse(publishedAt) });
  }
  return { entries: entries.toSorted(byTime), faults };
}

const byTime = (a: Entry, b: Entry) => a.time - b.time || (a.id < b.id ? -1 : 1);

/** Its author is named in channels of opinion. */
function storyOf(id: string, { story }: Facts, trail: readonly Channel[]): Story {
  if (trail.some(({ kind }) => kind === "opinion")) return { id, ...story };
  const { author: _author, ...nameless } = story;
  return { id, ...nameless };
}

/** Advertising: it never stands among news, and news never beside it. */
export const isShop = ({ trail }: Entry) => trail.some(({ kind }) => kind === "shop");

/** The names a portal gives itself and its parts, which its headlines must not tear. */
export function namesIn(site: Site): string[] {
  const named = [site, ...site.channels.flatMap(withChildren), ...site.pages, ...site.licences];
  return [...named.map(({ name }) => name), ...site.copyright.sponsors];
}

const withChildren = (channel: Channel): Channel[] => [
  channel,
  ...channel.children.flatMap(withChildren),
];
