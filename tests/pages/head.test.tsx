import { act, screen, waitFor } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { drawn } from "../drawn.tsx";
import { article, newsroom, site, story } from "../newsroom.ts";
import { open, read } from "../open.tsx";
import { inOrder } from "../in-order.ts";

const picture = { src: "/content/lake.webp", alt: "湖面", width: 1200, height: 800 };
const lists = {
  "/content/articles/market.json": article({ lead: picture, keywords: ["早市", "老城"] }),
  "/content/channels/news/index.json": {
    id: "news",
    total: 2,
    pages: 1,
    stories: [story("market", "清晨的菜市场"), story("bridge", "老桥恢复通行")],
  },
  "/content/channels/news/1.json": { id: "news", page: 1, stories: [story("old", "往期一篇")] },
};

const PORTAL = "https://shuicheng.example";

const pages = [
  ["/", "水城新闻网", "水城新闻网", "/", "/feeds"],
  [
    "/c/news",
    "要闻 - 水城新闻网",
    "水城新闻网“要闻”：清晨的菜市场；老桥恢复通行",
    "/c/news",
    "/feeds/news",
  ],
  [
    "/c/news?page=1",
    "要闻 往期第 1 页 - 水城新闻网",
    "水城新闻网“要闻 往期第 1 页”：往期一篇",
    "/c/news?page=1",
    "/feeds/news",
  ],
  ["/a/market", "清晨的菜市场 - 水城新闻网", "凌晨三点，城还没醒。", "/a/market", "/feeds"],
  ["/p/about", "关于我们 - 水城新闻网", "我们是一家示例门户。", "/p/about", "/feeds"],
] as const;

/** What a document's head says, in the order in which it says it. */
function headOf(root: ParentNode) {
  const all = (selector: string, attribute: string) =>
    [...root.querySelectorAll(selector)].map((element) => element.getAttribute(attribute));
  return {
    titles: [...root.querySelectorAll("title")].map((title) => title.textContent),
    description: all('meta[name="description"]', "content"),
    canonical: all('link[rel="canonical"]', "href"),
    feeds: all('link[rel="alternate"]', "href"),
    robots: all('meta[name="robots"]', "content"),
    graph: [...root.querySelectorAll("meta[property]")].map((meta) => [
      meta.getAttribute("property"),
      meta.getAttribute("content"),
    ]),
  };
}

/** The head of a page as a server draws it. */
async function drawnHead(address: string) {
  const { html } = await drawn(address);
  return headOf(new DOMParser().parseFromString(html, "text/html"));
}

const valuesOf = ({ graph }: ReturnType<typeof headOf>, property: string) =>
  graph.filter(([name]) => name === property).map(([, value]) => value);

beforeEach(() => {
  newsroom(lists);
});

test.for(pages)(
  "%s says its name, what it is about, its one address and its feeds",
  async ([address, title, description, path, feeds]) => {
    const head = await drawnHead(address);

    expect(head.titles).toEqual([title]);
    expect(head.description).toEqual([description]);
    expect(head.canonical).toEqual([PORTAL + path]);
    expect(valuesOf(head, "og:url")).toEqual([PORTAL + path]);
    expect(valuesOf(head, "og:description")).toEqual([description]);
    expect(head.feeds).toEqual(
      ["rss.xml", "atom.xml", "feed.json"].map((file) => `${PORTAL}${feeds}/${file}`),
    );
    expect(head.robots).toEqual([]);
  },
);

test.for(pages)("%s says the same in the browser as on a server", async ([address, title]) => {
  const expected = await drawnHead(address);
  open(address);

  await waitFor(() => expect(document.title).toBe(title));
  expect(headOf(document.head)).toEqual(expected);
});

test("no two pages have the same title, description or address", async () => {
  const heads = await Promise.all(pages.map(([address]) => drawnHead(address)));
  for (const field of ["titles", "description", "canonical"] as const) {
    expect(new Set(heads.map((head) => head[field][0])).size).toBe(pages.length);
  }
});

test.for(pages)(
  "a query that only counts visits is no part of the address of %s",
  async ([address, , , path]) => {
    const mark = address.includes("?") ? "&" : "?";
    const { canonical } = await drawnHead(`${address}${mark}utm_source=x&from=timeline`);
    expect(canonical).toEqual([PORTAL + path]);
  },
);

test("an article says when it came, what it is about, and shows its lead in its true size", async () => {
  newsroom({
    ...lists,
    "/content/articles/market.json": article({
      lead: picture,
      keywords: ["早市", "老城"],
      updatedAt: "2026-06-11T08:00:00+08:00",
    }),
  });
  const { graph } = await drawnHead("/a/market");

  expect(graph).toEqual([
    ["og:type", "article"],
    ["og:site_name", "水城新闻网"],
    ["og:locale", "zh_CN"],
    ["og:url", `${PORTAL}/a/market`],
    ["og:title", "清晨的菜市场"],
    ["og:description", "凌晨三点，城还没醒。"],
    ["og:image", `${PORTAL}/content/lake.webp`],
    ["og:image:width", "1200"],
    ["og:image:height", "800"],
    ["og:image:alt", "湖面"],
    ["article:published_time", "2026-06-10T19:16:59+08:00"],
    ["article:modified_time", "2026-06-11T08:00:00+08:00"],
    ["article:section", "民生"],
    ["article:tag", "早市"],
    ["article:tag", "老城"],
  ]);
});

const film = { type: "video", title: "片", sources: [{ src: "/m.mp4", type: "video/mp4" }] };
const gallery = { type: "gallery", images: [{ src: "/one.jpg", alt: "" }] };

test.for([
  ["its first picture", [{ type: "image", src: "/one.jpg", alt: "一" }], "/one.jpg", undefined],
  ["the first of a gallery", [gallery], "/one.jpg", undefined],
  ["the still of a film", [{ ...film, poster: "/still.jpg" }], "/still.jpg", undefined],
  ["the portal's card", [film], "/card.jpg", "1200"],
] as const)(
  "an article without a lead shows %s, and no size that is not known",
  async ([, body, src, width]) => {
    newsroom({ ...lists, "/content/articles/market.json": article({ body }) });
    const head = await drawnHead("/a/market");

    expect(valuesOf(head, "og:image")).toEqual([PORTAL + src]);
    expect(valuesOf(head, "og:image:width")[0]).toBe(width);
  },
);

test("a portal has a card of its own", async () => {
  const card = { src: "https://cdn.example/card.png", alt: "水城", width: 1200, height: 630 };
  newsroom({ ...lists, "/content/site.json": site({ card, tagline: "水边的新闻" }) });
  const head = await drawnHead("/");

  expect(valuesOf(head, "og:image")).toEqual([card.src]);
  expect(head.description).toEqual(["水边的新闻"]);
});

test.for(["/nowhere", "/a/nowhere", "/c/news?page=9", "/c/nowhere", "/p/nowhere"])(
  "%s is a problem, not to be indexed, and has no address of its own",
  async (address) => {
    const head = await drawnHead(address);

    expect(head).toEqual({
      titles: ["出错了 - 水城新闻网"],
      description: [],
      canonical: [],
      feeds: [],
      robots: ["noindex"],
      graph: [],
    });
  },
);

test("after each navigation the head is that of the new page, and nothing of the last is left", async () => {
  const { router } = open("/a/market");
  await screen.findByRole("heading", { level: 1, name: "清晨的菜市场" });

  const to = ["/c/news", "/nowhere", "/a/bridge", "/c/news?page=1", "/p/about", "/", "/a/market"];
  await inOrder(to, async (address) => {
    const expected = await drawnHead(address);
    await act(() => router.navigate(address));
    await waitFor(() => expect(headOf(document.head)).toEqual(expected));
  });
});

test("marks and quotes in a title stay words in the head", async () => {
  const title = `</title><script>alert(1)</script>"'&<!-- 早市`;
  newsroom({ ...lists, "/content/articles/market.json": article({ title, summary: title }) });
  const { html } = await drawn("/a/market");
  const page = new DOMParser().parseFromString(html, "text/html");

  expect(page.querySelector("script")).toBeNull();
  expect(headOf(page).titles).toEqual([`${title} - 水城新闻网`]);
  expect(headOf(page).description).toEqual([title]);
  expect(valuesOf(headOf(page), "og:title")).toEqual([title]);
});

test("the same article read twice has one head", async () => {
  const { router } = await read();
  await act(() => router.revalidate());
  expect(headOf(document.head).canonical).toEqual([`${PORTAL}/a/market`]);
});
