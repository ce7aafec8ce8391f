import { flattenChannels } from "../publish/flatten-channels.ts";
import { Months } from "../publish/month.ts";
import { asItIs } from "../publish/stand-in.ts";
import { Site } from "../site/site.ts";
import { feedDocuments } from "./feed-documents.ts";
import { Folder } from "./folder.ts";
import { monthMaps, monthSitemap } from "./month-sitemap.ts";
import { newsSitemap } from "./news-sitemap.ts";
import { pageSitemap } from "./page-sitemap.ts";
import { printRobots } from "./robots.ts";
import { sitemapIndex } from "./sitemap-index.ts";

/**
 * A document for machines: its media type, itself, when what it is made of last changed, and the files that it is made
 * of, by their paths below the content folder, with the stamp that each had.
 */
export type Syndicated = {
  type: string;
  body: string;
  modified: Date;
  from: ReadonlyMap<string, string>;
};

/**
 * The feed, site map or robots.txt at a path of the portal, such as `/feeds/rss.xml`. Reads the content folder and
 * what `buildContent` derived in it, at every call.
 * @param now the news site map holds the 48 hours before it
 * @param standIn gives what is read in place of a file that is at fault
 * @returns undefined where there is no such document, or site.json cannot be read
 */
export async function syndicate(
  contentDir: string,
  path: string,
  now = new Date(),
  standIn = asItIs,
): Promise<Syndicated | undefined> {
  const folder = new Folder(contentDir, standIn);
  const list = new Folder(contentDir, standIn);
  const document = (await documentsIn(folder, list, now)).get(path);
  if (!document) return undefined;
  const { type, body, expiredAt = 0 } = await document();
  const modified = new Date(Math.max(folder.modified.getTime(), expiredAt));
  return { type, body, modified, from: folder.from };
}

/** The paths of all that `syndicate` has for a portal. */
export async function syndicatedPaths(contentDir: string): Promise<string[]> {
  const folder = new Folder(contentDir);
  return [...(await documentsIn(folder, folder, new Date())).keys()];
}

type Document = () => Promise<{ type: string; body: string; expiredAt?: number }>;

const XML = "application/xml; charset=utf-8";
const TEXT = "text/plain; charset=utf-8";

/** @param list reads which months there are, by another hand, so that a new month makes no document newer that knows nothing of months */
async function documentsIn(folder: Folder, list: Folder, now: Date) {
  const site = await folder.read("site.json", Site);
  if (!site || !/^https?:/i.test(site.address)) return new Map<string, Document>();
  const months = (await list.read("months.json", Months)) ?? [];
  const channels = flattenChannels(site.channels).map(({ channel }) => channel);
  return new Map<string, Document>([
    ["/robots.txt", async () => ({ type: TEXT, body: printRobots(site) })],
    ["/sitemap.xml", async () => ({ type: XML, body: await sitemapIndex(folder, site) })],
    ["/sitemaps/pages.xml", async () => ({ type: XML, body: await pageSitemap(folder, site) })],
    ["/sitemaps/news.xml", async () => ({ type: XML, ...(await newsSitemap(folder, site, now)) })],
    ...monthMaps(months).map((map): [string, Document] => [
      map.path,
      async () => ({ type: XML, body: await monthSitemap(folder, site, map) }),
    ]),
    ...[undefined, ...channels].flatMap((channel) => feedDocuments(folder, site, channel)),
  ]);
}
