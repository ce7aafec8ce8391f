import { type Element, element, printXml } from "./xml.ts";

/** A page in a site map; `changedAt` and what else is told of it come after its address. */
export type MapEntry = { address: string; changedAt?: string | undefined; more?: Element[] };

/** An address longer than this may not stand in a site map (sitemaps.org: less than 2,048 characters), as it is printed. */
const LONGEST = 2_047;

/** Whether an address can stand in a site map. */
export const fits = (address: string) =>
  address.replaceAll("&", "&amp;").replaceAll("'", "&apos;").length <= LONGEST;

const SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";

/** A site map by sitemaps.org 0.9; `spaces` are the namespaces of what `more` holds. */
export const printSitemap = (entries: readonly MapEntry[], spaces: Record<string, string> = {}) =>
  printXml(element("urlset", entries.map(entryOf("url")), { xmlns: SITEMAP, ...spaces }));

/** The list of all site maps. */
export const printSitemapIndex = (maps: readonly MapEntry[]) =>
  printXml(element("sitemapindex", maps.map(entryOf("sitemap")), { xmlns: SITEMAP }));

const entryOf =
  (name: string) =>
  ({ address, changedAt, more = [] }: MapEntry): Element =>
    element(name, [
      element("loc", address),
      ...(changedAt ? [element("lastmod", changedAt)] : []),
      ...more,
    ]);
