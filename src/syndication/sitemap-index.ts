import { Months } from "../publish/month.ts";
import type { Site } from "../site/site.ts";
import { later, toRfc3339 } from "./dates.ts";
import type { Folder } from "./folder.ts";
import { monthMaps } from "./month-sitemap.ts";
import { printSitemapIndex } from "./sitemap.ts";

/** The list of a portal's site maps: its pages, its news, and every month, the newest first. */
export async function sitemapIndex(folder: Folder, site: Site): Promise<string> {
  const months = (await folder.read("months.json", Months)) ?? [];
  const changes = months.map(({ changedAt }) => changedAt);
  const newest = changes.length > 0 ? changes.reduce(later) : undefined;
  const maps = [
    { path: "/sitemaps/pages.xml", changedAt: newest },
    { path: "/sitemaps/news.xml", changedAt: newest },
    ...monthMaps(months).toReversed(),
  ];
  return printSitemapIndex(
    maps.map(({ path, changedAt }) => ({
      address: new URL(path, site.address).href,
      changedAt: changedAt && toRfc3339(changedAt),
    })),
  );
}
