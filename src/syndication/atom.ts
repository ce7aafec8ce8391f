import { toRfc3339 } from "./dates.ts";
import type { Enclosure } from "./enclosures.ts";
import type { Feed, FeedItem } from "./feed.ts";
import { type Element, element, printXml } from "./xml.ts";

/**
 * Atom (RFC 4287), with the full text as HTML content.
 * @param self the feed's own address
 */
export function printAtom(feed: Feed, self: string): string {
  const children = [
    element("id", self),
    element("title", feed.title),
    element("subtitle", feed.description),
    element("updated", toRfc3339(feed.updatedAt)),
    author({ name: feed.publisher, url: feed.home }),
    element("link", "", { rel: "self", type: "application/atom+xml", href: self }),
    element("link", "", { rel: "alternate", type: "text/html", href: feed.home }),
    element("icon", feed.icon),
    element("rights", feed.rights),
    ...feed.items.map(entryOf),
  ];
  return printXml(
    element("feed", children, { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": feed.language }),
  );
}

const author = ({ name, url }: FeedItem["authors"][number]): Element =>
  element("author", [element("name", name), ...(url ? [element("uri", url)] : [])]);

const entryOf = (item: FeedItem): Element =>
  element(
    "entry",
    [
      element("id", item.url),
      element("title", item.title),
      element("link", "", { rel: "alternate", type: "text/html", href: item.url }),
      element("published", toRfc3339(item.publishedAt)),
      element("updated", toRfc3339(item.updatedAt)),
      ...item.authors.map(author),
      ...item.tags.map((tag) => element("category", "", { term: tag })),
      ...(item.summary ? [element("summary", item.summary)] : []),
      element("content", item.html, { type: "html" }),
      ...item.enclosures.map(enclosureOf),
    ],
    { "xml:lang": item.language },
  );

const enclosureOf = ({ url, type, title, bytes }: Enclosure): Element =>
  element("link", "", {
    rel: "enclosure",
    type,
    title,
    href: url,
    ...(bytes > 0 && { length: String(bytes) }),
  });
