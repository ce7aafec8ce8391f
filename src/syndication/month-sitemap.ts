import type { Month, Months } from "../publish/month.ts";
import type { Site } from "../site/site.ts";
import { absolute } from "./absolute.ts";
import { later, toRfc3339 } from "./dates.ts";
import type { Folder } from "./folder.ts";
import { readMonth } from "./months.ts";
import { fits, printSitemap } from "./sitemap.ts";
import { element } from "./xml.ts";

/**
 * Articles in one site map and pictures of each. With addresses of 2,047 characters that is 43 MB at the very most, so that
 * neither of the limits of sitemaps.org (50,000 addresses, 52,428,800 bytes) nor Google's 1,000 pictures is ever met.
 */
const MOST = { articles: 500, pictures: 40 };

const IMAGE = "http://www.google.com/schemas/sitemap-image/1.1";

/** One site map of a month: `part` counts from 0, `changedAt` is the newest change in the whole month. */
export type MonthMap = { path: string; month: string; part: number; changedAt: string };

/** The site maps of the months there are: one for each, or several where more was published than one may hold. */
export const monthMaps = (months: Months): MonthMap[] =>
  months.flatMap(({ month, total, changedAt }) =>
    Array.from({ length: Math.ceil(total / MOST.articles) }, (_, part) => ({
      path: `/sitemaps/${month}${part === 0 ? "" : `-${part + 1}`}.xml`,
      month,
      part,
      changedAt,
    })),
  );

/** One part of a month's articles with their pictures; from the oldest, so that a full part changes by corrections only. */
export async function monthSitemap(folder: Folder, site: Site, { month, part }: MonthMap) {
  const articles = await readMonth(folder, month);
  const first = part * MOST.articles;
  const entries = articles
    .slice(first, first + MOST.articles)
    .map((article) => entryOf(site, article));
  return printSitemap(entries, { "xmlns:image": IMAGE });
}

function entryOf(site: Site, article: Month["articles"][number]) {
  const { id, publishedAt, updatedAt = publishedAt, pictures } = article;
  const address = new URL(`/a/${id}`, site.address).href;
  const images = pictures.flatMap((picture) => absolute(picture, address) ?? []).filter(fits);
  return {
    address,
    changedAt: toRfc3339(later(publishedAt, updatedAt)),
    more: images
      .slice(0, MOST.pictures)
      .map((image) => element("image:image", [element("image:loc", image)])),
  };
}
