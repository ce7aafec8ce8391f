import { describe, expect, test } from "vitest";
import { articleOf } from "../publish/build-archive.ts";
import { allDocuments, bodyAt, builtPortal } from "./portal.ts";
import { faultsIn } from "./valid.ts";

/** A document, what is changed in it, and into what: each breaks one rule of its specification. */
const BREACHES = [
  ["/feeds/rss.xml", 'version="2.0"', 'version="1.0"'],
  ["/feeds/rss.xml", /<description>.*?<\/description>/, ""],
  ["/feeds/rss.xml", /<ttl>\d+<\/ttl>/, "<ttl>soon</ttl>"],
  ["/feeds/rss.xml", /<pubDate>.*?<\/pubDate>/, "<pubDate>2026-01-01T06:00:00Z</pubDate>"],
  ["/feeds/rss.xml", /<dc:creator>.*?<\/dc:creator>/, "<author>河边人</author>"],
  ["/feeds/rss.xml", /<guid isPermaLink="true">.*?</, '<guid isPermaLink="true">/a/a1<'],
  ["/feeds/rss.xml", "<channel>", "<channel><item/>"],
  ["/feeds/rss.xml", "</channel></rss>", "</rss>"],
  ["/feeds/atom.xml", /<id>.*?<\/id>/, ""],
  ["/feeds/atom.xml", /<author>.*?<\/author>/, ""],
  ["/feeds/atom.xml", /<updated>.*?<\/updated>/, "<updated>2026-01-01</updated>"],
  ["/feeds/atom.xml", /(<updated>.*?<\/updated>)/, "$1$1"],
  ["/feeds/atom.xml", 'type="html"', 'type="text/html"'],
  ["/feeds/atom.xml", /term=/, "label="],
  ["/feeds/atom.xml", "http://www.w3.org/2005/Atom", "http://purl.org/atom/ns#"],
  ["/feeds/feed.json", '"version":"https://jsonfeed.org/version/1.1"', '"version":"1.1"'],
  ["/feeds/feed.json", /"content_html":".*?[^\\]",/, ""],
  ["/feeds/feed.json", '"home_page_url":"https://shuicheng.example/"', '"home_page_url":"/"'],
  ["/sitemap.xml", /<sitemap>.*<\/sitemap>/, ""],
  ["/sitemap.xml", /<loc>.*?<\/loc>/, ""],
  ["/sitemaps/2026-01.xml", /<lastmod>.*?</, "<lastmod>1 Jan 2026<"],
  ["/sitemaps/2026-01.xml", /<loc>.*?</, "<loc>/a/a1<"],
  ["/sitemaps/2026-01.xml", /<image:loc>.*?<\/image:loc>/, ""],
  ["/sitemaps/news.xml", /<news:name>.*?<\/news:name>/, ""],
  ["/sitemaps/news.xml", /<news:title>.*?<\/news:title>/, ""],
  ["/sitemaps/news.xml", "zh-cn", "zh-CN"],
] as const;

const NOON = new Date("2026-01-01T12:00:00+08:00");
const onePage = () => builtPortal({ "articles/a0.json": articleOf(0) });

describe("the schemas that feeds and site maps are held to", () => {
  test("accept what is written", async () => {
    expect(await faultsIn(await allDocuments(await onePage(), NOON))).toEqual([]);
  });

  test.for(BREACHES)("refuse %s where %s becomes %s", async ([path, part, other]) => {
    const body = await bodyAt(await onePage(), path, NOON);
    const broken = body.replace(part, other);
    expect(broken).not.toBe(body);
    expect(await faultsIn(new Map([[path, broken]]))).not.toEqual([]);
  });
});
