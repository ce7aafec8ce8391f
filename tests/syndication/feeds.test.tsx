import { rm, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { syndicate, syndicatedPaths } from "../../src/syndication/syndicate.ts";
import { feedsOf } from "../../src/site/feeds.ts";
import { archive, articleOf, put } from "../publish/build-archive.ts";
import { parse, textsOf } from "./parse.ts";
import { bodyAt, builtPortal } from "./portal.ts";
import { faultsIn } from "./valid.ts";

const RSS = "/feeds/city/rss.xml";
const ATOM = "/feeds/city/atom.xml";
const JSON_FEED = "/feeds/city/feed.json";
const one = (changes: object) =>
  builtPortal({ "articles/a0.json": articleOf(0, { channel: "city", ...changes }) });

const language = async (lang: string) =>
  parse(await bodyAt(await one({ lang }), ATOM))
    .querySelector("entry")
    ?.getAttribute("xml:lang");

const recording = (type: string, src: string, media: string) => ({
  type,
  title: "听早市",
  duration: 61,
  sources: [{ src, type: media }],
});

test("a page's head finds every feed at the address that it names", async () => {
  const dir = await builtPortal(archive(0, 12));
  const links = [...feedsOf(), ...feedsOf("city")];
  expect(await syndicatedPaths(dir)).toEqual(expect.arrayContaining(links.map(({ path }) => path)));
  const types = await Promise.all(
    links.map(async ({ path }) => (await syndicate(dir, path))?.type.split(";")[0]),
  );
  expect(types).toEqual(links.map(({ type }) => type));
});

describe("which articles a feed has", () => {
  test("a parent's has those of its sub-channels, the newest first", async () => {
    const dir = await builtPortal(archive(0, 24));
    const links = textsOf(parse(await bodyAt(dir, "/feeds/news/rss.xml")), "item > link");
    const expected = [19, 18, 13, 12, 7, 6, 1, 0];
    expect(links).toEqual(expected.map((number) => `https://shuicheng.example/a/a${number}`));
  });

  test("the portal's has the newest of all channels but advertising, over months", async () => {
    const dir = await builtPortal({
      ...archive(0, 40),
      "articles/old.json": articleOf(0, { publishedAt: "2019-05-01T08:00:00+08:00" }),
    });
    const links = textsOf(parse(await bodyAt(dir, "/feeds/rss.xml")), "item > link");
    expect(links.length).toBe(30);
    expect(links[0]).toBe("https://shuicheng.example/a/a39");
    const ads = links.filter((link) => Number(/\d+$/.exec(link ?? "")) % 6 === 5);
    expect(ads).toEqual([]);

    const few = await builtPortal({
      ...archive(0, 5),
      "articles/old.json": articleOf(0, { publishedAt: "2019-05-01T08:00:00+08:00" }),
    });
    const all = textsOf(parse(await bodyAt(few, "/feeds/rss.xml")), "item > link");
    expect(all.map((link) => link?.split("/").at(-1))).toEqual([
      "a4",
      "a3",
      "a2",
      "a1",
      "a0",
      "old",
    ]);
  });

  test("articles that are gone or broken since the build are left out of a feed that stays valid", async () => {
    const dir = await builtPortal(archive(0, 24));
    await rm(join(dir, "articles/a18.json"));
    await writeFile(join(dir, "articles/a12.json"), "{");
    await put(dir, { "articles/a6.json": { title: "没有别的" } });
    const paths = [RSS, ATOM, JSON_FEED];
    const bodies = await Promise.all(paths.map((path) => bodyAt(dir, path)));
    expect(await faultsIn(new Map(paths.map((path, at) => [path, bodies[at] ?? ""])))).toEqual([]);
    expect(textsOf(parse(bodies[0]), "item > link")).toEqual(["https://shuicheng.example/a/a0"]);
  });

  test("a channel without articles, and a portal that was not built, have valid empty feeds", async () => {
    const dir = await builtPortal({});
    await rm(join(dir, "channels"), { recursive: true });
    await rm(join(dir, "months.json"));
    const paths = [RSS, ATOM, JSON_FEED, "/feeds/atom.xml", "/sitemap.xml", "/sitemaps/pages.xml"];
    const bodies = await Promise.all(
      paths.map(async (path) => [path, await bodyAt(dir, path)] as const),
    );
    expect(await faultsIn(new Map(bodies))).toEqual([]);
  });

  test.for(["/feeds/nowhere/rss.xml", "/feeds/city/rss", "/feeds", "/feeds/../site.json", "/", ""])(
    "there is nothing at %j",
    async (path) => {
      expect(await syndicate(await builtPortal(archive(0, 6)), path)).toBeUndefined();
    },
  );

  test("a portal whose settings cannot be read has no documents", async () => {
    const dir = await builtPortal(archive(0, 6));
    await put(dir, { "site.json": "{" });
    expect(await syndicate(dir, "/feeds/rss.xml")).toBeUndefined();
    expect(await syndicatedPaths(dir)).toEqual([]);
  });
});

describe("what a feed tells of an article", () => {
  const TIMES = { publishedAt: "2026-06-30T22:05:00Z", updatedAt: "2026-07-02T09:00:00+09:00" };

  test("its times, on the portal's clock with its offset", async () => {
    const dir = await one(TIMES);
    const rss = parse(await bodyAt(dir, RSS));
    expect(textsOf(rss, "pubDate")).toEqual(["Wed, 01 Jul 2026 06:05:00 +0800"]);
    expect(textsOf(rss, "lastBuildDate")).toEqual(["Thu, 02 Jul 2026 08:00:00 +0800"]);
    const atom = parse(await bodyAt(dir, ATOM));
    expect(textsOf(atom, "published")).toEqual(["2026-07-01T06:05:00+08:00"]);
    const updated = "2026-07-02T08:00:00+08:00";
    expect(textsOf(atom, "updated")).toEqual([updated, updated]);
    expect(JSON.parse(await bodyAt(dir, JSON_FEED))).toMatchObject({
      items: [{ date_published: "2026-07-01T06:05:00+08:00", date_modified: updated }],
    });
  });

  test("summer time, in the years when the city had it", async () => {
    const rss = parse(await bodyAt(await one({ publishedAt: "1988-07-01T00:00:00Z" }), RSS));
    expect(textsOf(rss, "pubDate")).toEqual(["Fri, 01 Jul 1988 09:00:00 +0900"]);
  });

  test("the newest change is that of an older article where it was corrected last", async () => {
    const dir = await builtPortal({
      ...archive(0, 24),
      "articles/a6.json": articleOf(6, { updatedAt: "2026-03-01T08:00:00+08:00" }),
    });
    const [updated] = textsOf(parse(await bodyAt(dir, ATOM)), "feed > updated");
    expect(updated).toBe("2026-03-01T08:00:00+08:00");
  });

  test("one address that stays, whatever the format", async () => {
    const dir = await one({});
    const url = "https://shuicheng.example/a/a0";
    const rss = parse(await bodyAt(dir, RSS));
    expect(rss.querySelector("guid[isPermaLink=true]")?.textContent).toBe(url);
    expect(textsOf(parse(await bodyAt(dir, ATOM)), "entry > id")).toEqual([url]);
    expect(JSON.parse(await bodyAt(dir, JSON_FEED))).toMatchObject({ items: [{ id: url, url }] });
  });

  test("its channel and keywords as categories, each once", async () => {
    const dir = await one({ keywords: ["早市", "本地", "早市"] });
    expect(textsOf(parse(await bodyAt(dir, RSS)), "item > category")).toEqual(["本地", "早市"]);
    const terms = parse(await bodyAt(dir, ATOM)).querySelectorAll("category");
    expect([...terms].map((term) => term.getAttribute("term"))).toEqual(["本地", "早市"]);
  });

  test("its authors, or its source where it names none", async () => {
    const dir = await one({ authors: ["甲", "乙"] });
    expect(textsOf(parse(await bodyAt(dir, ATOM)), "entry > author > name")).toEqual(["甲", "乙"]);
    const other = await one({
      authors: [],
      source: { name: "晚报", url: "https://evening.example/早" },
    });
    expect(textsOf(parse(await bodyAt(other, ATOM)), "entry > author > *")).toEqual([
      "晚报",
      "https://evening.example/%E6%97%A9",
    ]);
  });

  test("its own language, unless that is none", async () => {
    expect(await language("en")).toBe("en");
    expect(await language("no such_language!")).toBe("zh-CN");
  });

  test("its films and recordings, with their size where the portal has them", async () => {
    const dir = await one({
      body: [
        recording("audio", "/content/media/market.m4a", "audio/mp4"),
        recording("video", "https://film.example/a.mp4?b=1&c=2", "video/mp4"),
        recording("video", "/content/../../../etc/passwd", "video/mp4"),
        recording("video", "/content/media/x.mp4", "no type"),
      ],
    });
    await put(dir, { "media/market.m4a": "sound" });
    const enclosure = parse(await bodyAt(dir, RSS)).querySelector("enclosure");
    expect(enclosure?.getAttribute("url")).toBe(
      "https://shuicheng.example/content/media/market.m4a",
    );
    expect(enclosure?.getAttribute("length")).toBe("5");
    expect(enclosure?.getAttribute("type")).toBe("audio/mp4");
    const links = parse(await bodyAt(dir, ATOM)).querySelectorAll("link[rel=enclosure]");
    expect([...links].map((link) => link.getAttribute("length"))).toEqual(["5", null, null]);
    expect(JSON.parse(await bodyAt(dir, JSON_FEED))).toMatchObject({
      items: [
        {
          attachments: [
            { mime_type: "audio/mp4", size_in_bytes: 5, duration_in_seconds: 61, title: "听早市" },
            { url: "https://film.example/a.mp4?b=1&c=2" },
            { url: "https://shuicheng.example/etc/passwd" },
          ],
        },
      ],
    });
  });
});

test("a document is as new as the newest file that it is made of", async () => {
  const dir = await builtPortal(archive(0, 12));
  await syndicate(dir, RSS);
  await put(dir, { "articles/a6.json": articleOf(6, { title: "改过的题目" }) });
  const changed = new Date(Date.now() + 60_000);
  await utimes(join(dir, "articles/a6.json"), changed, changed);
  const after = await syndicate(dir, RSS);
  expect(after?.body).toContain("改过的题目");
  expect(after?.modified).toEqual(changed);
});
