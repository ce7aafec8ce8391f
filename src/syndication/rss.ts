import { toRfc822 } from "./dates.ts";
import type { Feed, FeedItem } from "./feed.ts";
import { type Element, element, printXml } from "./xml.ts";

/** How long a reader may keep a feed before it asks again, in minutes. */
const MINUTES = "30";

const SPACES = {
  "xmlns:atom": "http://www.w3.org/2005/Atom",
  "xmlns:content": "http://purl.org/rss/1.0/modules/content/",
  "xmlns:dc": "http://purl.org/dc/elements/1.1/",
};

/**
 * RSS 2.0, with the full text in content:encoded. Authors are dc:creator, since RSS wants their mail addresses for
 * its own `author`.
 * @param self the feed's own address
 */
export function printRss(feed: Feed, self: string): string {
  const channel = [
    element("title", feed.title),
    element("link", feed.home),
    element("description", feed.description),
    element("language", feed.language),
    element("copyright", feed.rights),
    element("lastBuildDate", toRfc822(feed.updatedAt)),
    element("docs", "https://www.rssboard.org/rss-specification"),
    element("ttl", MINUTES),
    element("image", [
      element("url", feed.icon),
      element("title", feed.title),
      element("link", feed.home),
    ]),
    element("atom:link", "", { rel: "self", type: "application/rss+xml", href: self }),
    ...feed.items.map(itemOf),
  ];
  return printXml(element("rss", [element("channel", channel)], { version: "2.0", ...SPACES }));
}

function itemOf(item: FeedItem): Element {
  // RSS has room for one enclosure.
  const [enclosure] = item.enclosures;
  return element("item", [
    element("title", item.title),
    element("link", item.url),
    element("guid", item.url, { isPermaLink: "true" }),
    element("pubDate", toRfc822(item.publishedAt)),
    ...item.authors.map(({ name }) => element("dc:creator", name)),
    ...item.tags.map((tag) => element("category", tag)),
    ...(item.summary ? [element("description", item.summary)] : []),
    element("content:encoded", item.html),
    ...(enclosure
      ? [
          element("enclosure", "", {
            url: enclosure.url,
            length: String(enclosure.bytes),
            type: enclosure.type,
          }),
        ]
      : []),
  ]);
}
