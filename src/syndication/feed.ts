import { noop } from "@tanstack/react-query";
import type { Article } from "../article/article.ts";
import { yearOf } from "../lib/moment.ts";
import { loadWords, wordsFor } from "../lib/words.ts";
import type { Channel, Site } from "../site/site.ts";
import { trailTo } from "../site/trail.ts";
import { absolute } from "./absolute.ts";
import { articleHtml } from "./article-html.ts";
import { later } from "./dates.ts";
import { type Enclosure, enclosuresOf } from "./enclosures.ts";
import type { Folder } from "./folder.ts";
import { languageAmong } from "./language.ts";
import { newestArticles } from "./newest.ts";

type Author = { name: string; url?: string | undefined };

/** An article as every format of feed tells it; addresses are absolute, `html` is its full text. */
export type FeedItem = {
  url: string;
  title: string;
  summary: string | undefined;
  html: string;
  publishedAt: string;
  updatedAt: string;
  authors: Author[];
  tags: string[];
  language: string;
  image: string | undefined;
  enclosures: Enclosure[];
};

/** The newest of a channel or of the portal; `updatedAt` is the newest change to any of it. */
export type Feed = {
  title: string;
  description: string;
  home: string;
  icon: string;
  publisher: string;
  rights: string;
  language: string;
  updatedAt: string;
  items: FeedItem[];
};

/** Reads what the feeds of a channel are made of, or those of the portal; articles that are missing or broken are left out. */
export async function readFeed(folder: Folder, site: Site, channel?: Channel): Promise<Feed> {
  // Outside of Vite there is no catalogue in traditional script: such a portal's feeds have the few words in simplified.
  await loadWords(site.language).catch(noop);
  const articles = await newestArticles(folder, site, channel);
  const items = await Promise.all(
    articles.map(({ id, article }) => itemOf(id, article, { site, folder })),
  );
  const { from, to = yearOf(new Date()) } = site.copyright;
  const title = channel ? `${channel.name} - ${site.name}` : site.name;
  return {
    title,
    description: channel ? title : (site.tagline ?? title),
    home: new URL(channel ? `/c/${channel.id}` : "/", site.address).href,
    icon: new URL("/icons/icon-192.png", site.address).href,
    publisher: site.name,
    rights: `${site.name} ${to > from ? `${from}–${to}` : from} ${wordsFor(site.language).rights}`,
    language: languageAmong(site.language),
    updatedAt: items.map((item) => item.updatedAt).reduce(later, EPOCH),
    items,
  };
}

/** The last change to a feed with nothing in it, so that a document stays the same until something comes. */
const EPOCH = "1970-01-01T00:00:00Z";

async function itemOf(
  id: string,
  article: Article,
  { site, folder }: { site: Site; folder: Folder },
): Promise<FeedItem> {
  const { title, summary, publishedAt, updatedAt = publishedAt, source, keywords, lead } = article;
  const base = new URL(`/a/${id}`, site.address).href;
  const channel = trailTo(site.channels, article.channel).at(-1);
  const authors = article.authors.map((name) => ({ name }));
  const from = { name: source.name, url: source.url && absolute(source.url, base) };
  return {
    url: base,
    title,
    summary,
    html: articleHtml(article, { base, words: wordsFor(site.language) }),
    publishedAt,
    updatedAt: later(publishedAt, updatedAt),
    authors: authors.length > 0 ? authors : [from],
    tags: [...new Set(channel ? [channel.name, ...keywords] : keywords)],
    language: languageAmong(article.lang, site.language),
    image: lead && absolute(lead.src, base),
    enclosures: await enclosuresOf(article, base, folder),
  };
}
