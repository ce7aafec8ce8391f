import { describe, expect, test } from "vitest";
import { syndicate, syndicatedPaths } from "../../src/syndication/syndicate.ts";
import { articleOf, picture, put, SITE } from "../publish/build-archive.ts";
import { parse, textsOf } from "./parse.ts";
import { bodyAt, builtPortal, samplePortal } from "./portal.ts";
import { faultsIn } from "./valid.ts";

const HOST = "https://shuicheng.example";
const NEWS = "/sitemaps/news.xml";
const locs = async (dir: string, path: string, now?: Date) =>
  textsOf(parse(await bodyAt(dir, path, now)), "loc").map((loc) => loc?.replace(HOST, ""));

describe("site maps", () => {
  test("the index leads to every other map and to nothing else", async () => {
    const dir = await samplePortal();
    const maps = (await syndicatedPaths(dir)).filter((path) => path.startsWith("/sitemaps/"));
    expect((await locs(dir, "/sitemap.xml")).toSorted()).toEqual(maps.toSorted());
    expect(await bodyAt(dir, "/robots.txt")).toContain(`Sitemap: ${HOST}/sitemap.xml\n`);
  });

  test("the pages are the front page, every channel and those of the footer that there are", async () => {
    const dir = await builtPortal({
      "site.json": {
        ...SITE,
        pages: [
          { id: "about", name: "关于" },
          { id: "gone", name: "没有" },
        ],
      },
      "pages/about.json": { title: "关于", body: [] },
      "articles/a0.json": articleOf(0),
    });
    expect(await locs(dir, "/sitemaps/pages.xml")).toEqual([
      "/",
      ..."opinion talk news city life photo hotline shop paper".split(" ").map((id) => `/c/${id}`),
      "/p/about",
    ]);
    const city = parse(await bodyAt(dir, "/sitemaps/pages.xml")).querySelectorAll("url")[4];
    expect(city && textsOf(city, "lastmod")).toEqual(["2026-01-01T06:00:00+08:00"]);
  });

  test("every article is in one month's map, with its last change and its pictures", async () => {
    const src = "/content/media/早市1.webp";
    const dir = await builtPortal({
      "articles/a0.json": articleOf(0, { publishedAt: "2026-03-31T16:30:00Z" }),
      "articles/a1.json": articleOf(1, {
        updatedAt: "2026-05-01T00:00:00Z",
        lead: { ...picture(1), src },
        body: [
          { type: "image", ...picture(2), src },
          {
            type: "gallery",
            images: [picture(3), { ...picture(4), src: "https://p.example/a?b&c='d'" }],
          },
        ],
      }),
    });
    expect(await locs(dir, "/sitemaps/2026-04.xml")).toEqual(["/a/a0", "/content/media/0.webp"]);
    const january = await bodyAt(dir, "/sitemaps/2026-01.xml");
    expect(textsOf(parse(january), "lastmod")).toEqual(["2026-05-01T08:00:00+08:00"]);
    expect(textsOf(parse(january), "image > loc")).toEqual([
      `${HOST}/content/media/%E6%97%A9%E5%B8%821.webp`,
      `${HOST}/content/media/3.webp`,
      "https://p.example/a?b&c=%27d%27",
    ]);
    expect(january).toContain("<image:loc>https://p.example/a?b&amp;c=%27d%27</image:loc>");
  });

  test("a month of many articles has several maps, of which the full ones stay as they are", async () => {
    const publishedAt = "2026-02-03T08:00:00+08:00";
    const many = Array.from({ length: 1_001 }, (_, number) => [
      `articles/m${String(number).padStart(4, "0")}.json`,
      articleOf(number, { publishedAt, title: "短讯", keywords: [], body: [], summary: "短" }),
    ]);
    const dir = await builtPortal(Object.fromEntries(many));
    const maps = (await syndicatedPaths(dir)).filter((path) => path.includes("2026-02"));
    expect(maps).toEqual(["", "-2", "-3"].map((part) => `/sitemaps/2026-02${part}.xml`));
    const listed = await Promise.all(maps.map((path) => locs(dir, path)));
    const articles = listed.map((found) => found.filter((loc) => loc?.startsWith("/a/")));
    expect(articles.map(({ length }) => length)).toEqual([500, 500, 1]);
    expect(new Set(articles.flat()).size).toBe(many.length);
  }, 60_000);

  test("a map stays below 50 MB however long the addresses of its pictures are", async () => {
    const images = Array.from({ length: 60 }, (_, at) => ({
      ...picture(at),
      src: `https://p.example/${at}?${"&".repeat(395)}`,
    }));
    const dir = await builtPortal({
      "articles/a0.json": articleOf(0, {
        lead: { ...picture(0), src: `/content/media/${"长".repeat(300)}.webp` },
        body: [{ type: "gallery", images }],
      }),
    });
    const body = await bodyAt(dir, "/sitemaps/2026-01.xml");
    expect(await faultsIn(new Map([["/sitemaps/2026-01.xml", body]]))).toEqual([]);
    expect(textsOf(parse(body), "image").length).toBe(40);
    expect(Buffer.byteLength(body) * 500).toBeLessThan(50 * 1024 * 1024);
  });
});

describe("the news site map", () => {
  const NOW = new Date("2026-06-10T12:00:00+08:00");
  const HOUR = 3_600_000;
  const agoOf = (milliseconds: number) => new Date(NOW.getTime() - milliseconds).toISOString();
  const aged = (ages: Record<string, number>, changes: object = {}) =>
    builtPortal(
      Object.fromEntries(
        Object.entries(ages).map(([id, age]) => [
          `articles/${id}.json`,
          articleOf(0, { publishedAt: agoOf(age), channel: "city", ...changes }),
        ]),
      ),
    );

  test("holds the 48 hours before now, newest first, and nothing older or yet to come", async () => {
    const dir = await aged({
      now: 0,
      day: 24 * HOUR,
      last: 48 * HOUR - 1_000,
      over: 48 * HOUR,
      month: 700 * HOUR,
      soon: -HOUR,
    });
    expect(await locs(dir, NEWS, NOW)).toEqual(["/a/now", "/a/day", "/a/last"]);
    expect(await locs(dir, NEWS, new Date(NOW.getTime() + HOUR))).toEqual([
      "/a/soon",
      "/a/now",
      "/a/day",
    ]);
  });

  test("reaches back over the turn of a month", async () => {
    const dir = await builtPortal({
      "articles/a0.json": articleOf(0, { publishedAt: "2026-05-31T23:00:00+08:00" }),
      "articles/a1.json": articleOf(1, { publishedAt: "2026-06-01T01:00:00+08:00" }),
    });
    const found = await locs(dir, NEWS, new Date("2026-06-01T08:00:00+08:00"));
    expect(found).toEqual(["/a/a1", "/a/a0"]);
  });

  test("names the publication, its language, the moment and the title; never advertising", async () => {
    const dir = await aged({ new: HOUR }, { lang: "zh-TW", title: "老城早市" });
    const map = parse(await bodyAt(dir, NEWS, NOW));
    expect(textsOf(map, "news > *, publication > *")).toEqual([
      "水城新闻网zh-tw",
      "水城新闻网",
      "zh-tw",
      "2026-06-10T11:00:00+08:00",
      "老城早市",
    ]);
    expect(await locs(await aged({ ad: HOUR }, { channel: "shop" }), NEWS, NOW)).toEqual(["/"]);
  });

  test("of a silent portal leads to the front page, since a map may not be empty", async () => {
    const dir = await aged({ old: 100 * HOUR });
    const body = await bodyAt(dir, NEWS, NOW);
    expect(await locs(dir, NEWS, NOW)).toEqual(["/"]);
    expect(await faultsIn(new Map([[NEWS, body]]))).toEqual([]);
  });

  test("is newer than its files once an article has grown too old for it", async () => {
    const dir = await aged({ new: 0 });
    // The files of the test were written at another time than the portal's.
    const later = new Date(Date.now() + 400 * 24 * HOUR);
    await put(dir, {
      "months.json": [{ month: "2026-06", total: 1, changedAt: later.toISOString() }],
    });
    const modified = async (now: number) =>
      (await syndicate(dir, NEWS, new Date(now)))?.modified.getTime() ?? 0;
    const expiry = later.getTime() + 48 * HOUR;
    expect(await modified(expiry - 1)).toBeLessThan(later.getTime());
    expect(await modified(expiry + 1)).toBe(expiry);
  });

  test("is the newest thousand where more came in", async () => {
    const ages = Array.from({ length: 1_005 }, (_, at) => [`n${at}`, at * 1_000] as const);
    const dir = await aged(Object.fromEntries(ages), { body: [], keywords: [], title: "短讯" });
    const found = await locs(dir, NEWS, NOW);
    expect(found.length).toBe(1_000);
    expect(found.at(-1)).toBe("/a/n999");
  }, 60_000);
});

test("robots may read all but the comments' interface", async () => {
  const robots = await bodyAt(await builtPortal({}), "/robots.txt");
  expect(robots.split("\n").slice(0, 2)).toEqual(["User-agent: *", "Disallow: /api/"]);
});
