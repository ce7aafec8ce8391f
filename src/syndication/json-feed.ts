import { toRfc3339 } from "./dates.ts";
import type { Enclosure } from "./enclosures.ts";
import type { Feed, FeedItem } from "./feed.ts";
import { sayable } from "./xml.ts";

/**
 * JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/), with the full text as `content_html`.
 * @param self the feed's own address
 */
export const printJsonFeed = (feed: Feed, self: string): string =>
  JSON.stringify(
    {
      version: "https://jsonfeed.org/version/1.1",
      title: feed.title,
      home_page_url: feed.home,
      feed_url: self,
      description: feed.description,
      icon: feed.icon,
      favicon: feed.icon,
      authors: [{ name: feed.publisher, url: feed.home }],
      language: feed.language,
      items: feed.items.map(itemOf),
    },
    (_key, value: unknown) => (typeof value === "string" ? sayable(value) : value),
  );

const itemOf = (item: FeedItem) => ({
  id: item.url,
  url: item.url,
  title: item.title,
  content_html: item.html,
  summary: item.summary,
  image: item.image,
  date_published: toRfc3339(item.publishedAt),
  date_modified: toRfc3339(item.updatedAt),
  authors: item.authors,
  tags: item.tags,
  language: item.language,
  ...(item.enclosures.length > 0 && { attachments: item.enclosures.map(attachmentOf) }),
});

const attachmentOf = ({ url, type, title, bytes, seconds }: Enclosure) => ({
  url,
  mime_type: type,
  title,
  ...(bytes > 0 && { size_in_bytes: bytes }),
  duration_in_seconds: seconds,
});
