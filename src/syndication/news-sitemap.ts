import { type Month, Months } from "../publish/month.ts";
import type { Site } from "../site/site.ts";
import { toRfc3339 } from "./dates.ts";
import type { Folder } from "./folder.ts";
import { languageAmong, newsLanguage } from "./language.ts";
import { isNews, readMonth } from "./months.ts";
import { type MapEntry, printSitemap } from "./sitemap.ts";
import { element } from "./xml.ts";

const NEWS = "http://www.google.com/schemas/sitemap-news/0.9";

/** What search engines take for news is two days old at most, and so many in one map (Google, "Create a news sitemap"). */
const MOST = { age: 48 * 3_600_000, articles: 1_000 };

/**
 * What was published within the 48 hours before `now`, newest first, without advertising. `expiredAt` is when the map last lost an
 * article to its age, in milliseconds since 1970.
 */
export async function newsSitemap(folder: Folder, site: Site, now: Date) {
  const since = now.getTime() - MOST.age;
  const months = (await folder.read("months.json", Months)) ?? [];
  const recent = months.filter(({ changedAt }) => Date.parse(changedAt) > since);
  const articles = (await Promise.all(recent.map(({ month }) => readMonth(folder, month)))).flat();
  const times = [
    ...articles.map(({ publishedAt }) => publishedAt),
    ...months.map((month) => month.changedAt),
  ];
  const fresh = articles
    .filter((article) => isNews(site, article) && isWithin(article, since, now))
    .toSorted((one, other) => Date.parse(other.publishedAt) - Date.parse(one.publishedAt))
    .slice(0, MOST.articles)
    .map((article) => entryOf(site, article));
  // A site map has one address at least (sitemaps.org), so that of a silent portal leads to its front page.
  const entries = fresh.length > 0 ? fresh : [{ address: new URL("/", site.address).href }];
  return {
    body: printSitemap(entries, { "xmlns:news": NEWS }),
    expiredAt: times
      .map((time) => Date.parse(time) + MOST.age)
      .filter((time) => time <= now.getTime())
      .reduce((latest, time) => Math.max(latest, time), 0),
  };
}

function isWithin({ publishedAt }: Month["articles"][number], since: number, now: Date): boolean {
  const time = Date.parse(publishedAt);
  return time > since && time <= now.getTime();
}

function entryOf(site: Site, article: Month["articles"][number]): MapEntry {
  const { id, title, publishedAt, lang } = article;
  return {
    address: new URL(`/a/${id}`, site.address).href,
    more: [
      element("news:news", [
        element("news:publication", [
          element("news:name", site.name),
          element("news:language", newsLanguage(languageAmong(lang, site.language))),
        ]),
        element("news:publication_date", toRfc3339(publishedAt)),
        element("news:title", title),
      ]),
    ],
  };
}
