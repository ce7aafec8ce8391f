import * as v from "valibot";
import { expect, test } from "vitest";
import { drawn } from "../drawn.tsx";
import { type Answer, article, newsroom, site, story } from "../newsroom.ts";

/** What a page says of itself, as a machine reads it. */
async function said(address: string, answers: Record<string, Answer> = {}) {
  newsroom(answers);
  const { structuredData } = await drawn(address);
  return v.parse(v.array(v.looseObject({ "@type": v.string() })), JSON.parse(structuredData));
}

const Absolute = v.pipe(v.string(), v.url(), v.startsWith("https://"));
const Text = v.pipe(v.string(), v.nonEmpty());
const Moment = v.pipe(v.string(), v.regex(/T.*(?:Z|[+-]\d\d:\d\d)$/));
const Named = v.looseObject({ "@type": v.picklist(["Person", "Organization"]), name: Text });
const Context = v.literal("https://schema.org");
const Publisher = v.looseObject({
  "@type": v.literal("NewsMediaOrganization"),
  name: Text,
  url: Absolute,
  logo: v.looseObject({ "@type": v.literal("ImageObject"), url: Absolute }),
});

const Article = v.looseObject({
  "@context": Context,
  headline: Text,
  description: Text,
  mainEntityOfPage: Absolute,
  image: v.pipe(v.array(Absolute), v.minLength(1)),
  datePublished: Moment,
  dateModified: Moment,
  author: v.union([Named, v.pipe(v.array(Named), v.minLength(1))]),
  publisher: Publisher,
});

const List = v.pipe(
  v.array(v.looseObject({ "@type": v.literal("ListItem"), position: v.number(), name: Text })),
  v.minLength(1),
);

/** The fields that Google's documentation of structured data and schema.org ask of each type. */
const REQUIRED: Record<string, v.GenericSchema> = {
  NewsArticle: Article,
  OpinionNewsArticle: Article,
  VideoObject: v.looseObject({
    "@context": Context,
    name: Text,
    thumbnailUrl: Absolute,
    uploadDate: Moment,
    contentUrl: Absolute,
  }),
  ImageGallery: v.looseObject({
    "@context": Context,
    name: Text,
    url: Absolute,
    image: v.pipe(v.array(v.looseObject({ contentUrl: Absolute })), v.minLength(1)),
  }),
  BreadcrumbList: v.looseObject({
    "@context": Context,
    itemListElement: v.pipe(
      List,
      v.minLength(2),
      v.everyItem((step) => v.is(Absolute, step["item"])),
    ),
  }),
  WebSite: v.looseObject({ "@context": Context, name: Text, url: Absolute }),
  NewsMediaOrganization: v.looseObject({ "@context": Context, ...Publisher.entries }),
  CollectionPage: v.looseObject({
    "@context": Context,
    name: Text,
    url: Absolute,
    mainEntity: v.looseObject({ "@type": v.literal("ItemList"), itemListElement: List }),
  }),
  WebPage: v.looseObject({ "@context": Context, name: Text, url: Absolute }),
};

const film = {
  type: "video",
  title: "镜湖的早晨",
  sources: [{ src: "/lake.mp4", type: "video/mp4" }],
  poster: "/lake.jpg",
  duration: 12.4,
};
const gallery = {
  type: "gallery",
  images: [{ src: "/one.jpg", alt: "一", caption: "第一张", credit: "城事组" }],
};
const lists = {
  "/content/channels/news/index.json": {
    id: "news",
    total: 1,
    pages: 1,
    stories: [story("market", "清晨的菜市场")],
  },
  "/content/channels/news/1.json": { id: "news", page: 1, stories: [story("old", "往期一篇")] },
};
const rich = { "/content/articles/market.json": article({ body: [film, film, gallery] }) };
const opinion = { "/content/articles/market.json": article({ channel: "opinion" }) };

test.for<[string, Record<string, Answer>, string[]]>([
  ["/", {}, ["WebSite", "NewsMediaOrganization"]],
  ["/c/news", lists, ["CollectionPage", "BreadcrumbList"]],
  ["/c/news?page=1", lists, ["CollectionPage", "BreadcrumbList"]],
  ["/a/market", {}, ["NewsArticle", "BreadcrumbList"]],
  ["/a/market", opinion, ["OpinionNewsArticle", "BreadcrumbList"]],
  [
    "/a/market",
    rich,
    ["NewsArticle", "VideoObject", "VideoObject", "ImageGallery", "BreadcrumbList"],
  ],
  ["/p/about", {}, ["WebPage", "BreadcrumbList"]],
  ["/nowhere", {}, []],
  ["/a/nowhere", {}, []],
  ["/c/news?page=9", lists, []],
  ["/c/nowhere", {}, []],
  ["/", { "/content/site.json": 500 }, []],
])("%s describes itself with all that is required", async ([address, answers, types]) => {
  const objects = await said(address, answers);

  expect(objects.map((object) => object["@type"])).toEqual(types);
  for (const object of objects) {
    const schema = REQUIRED[object["@type"]];
    expect(schema && v.safeParse(schema, object).issues).toBeUndefined();
  }
});

test("a column below a channel of opinion is opinion", async () => {
  const children = [{ id: "riverside", name: "河边谈", kind: "news" }];
  const channels = [{ id: "opinion", name: "锐评", kind: "opinion", children }];
  const [first] = await said("/a/market", {
    "/content/site.json": site({ channels }),
    "/content/articles/market.json": article({ channel: "riverside" }),
  });
  expect(first).toMatchObject({ "@type": "OpinionNewsArticle", articleSection: "河边谈" });
});

test("an article names who wrote it, without office, and where it was first published", async () => {
  const [first] = await said("/a/market", {
    "/content/articles/market.json": article({
      authors: ["本报记者 王小河", "城事组"],
      source: { name: "水城日报", url: "https://daily.example/1" },
      updatedAt: "2026-06-11T08:00:00+08:00",
    }),
  });
  expect(first).toMatchObject({
    headline: "清晨的菜市场",
    alternativeHeadline: "跟着三轮车走完四条街",
    author: [
      { "@type": "Person", name: "王小河" },
      { "@type": "Organization", name: "城事组" },
    ],
    editor: { "@type": "Person", name: "示例编辑" },
    sourceOrganization: { "@type": "Organization", name: "水城日报" },
    isBasedOn: "https://daily.example/1",
    datePublished: "2026-06-10T19:16:59+08:00",
    dateModified: "2026-06-11T08:00:00+08:00",
  });
});

test("an article that nobody signed is its source's", async () => {
  const [first] = await said("/a/market", {
    "/content/articles/market.json": article({ authors: [] }),
  });
  expect(first).toMatchObject({ author: { "@type": "Organization", name: "水城日报" } });
});

test("a film says where it is, how it looks and how long it lasts", async () => {
  const [, first] = await said("/a/market", rich);
  expect(first).toMatchObject({
    name: "镜湖的早晨",
    contentUrl: "https://shuicheng.example/lake.mp4",
    thumbnailUrl: "https://shuicheng.example/lake.jpg",
    duration: "PT12S",
  });
});

test("the way to an article leads from the front page through its channels", async () => {
  const objects = await said("/a/market");
  expect(objects.at(-1)?.["itemListElement"]).toEqual(
    [
      ["首页", "/"],
      ["要闻", "/c/news"],
      ["民生", "/c/life"],
      ["清晨的菜市场", "/a/market"],
    ].map(([name, path], index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: `https://shuicheng.example${path}`,
    })),
  );
});

test("nothing that a title says gets out of the script element", async () => {
  const title = `</script><script>alert(1)</script><!-- <script> & "早市"\u2028\u2029`;
  newsroom({ "/content/articles/market.json": article({ title, summary: title }) });
  const { structuredData } = await drawn("/a/market");

  expect(structuredData).not.toMatch(/[<>&\u2028\u2029]/);
  const [first] = v.parse(v.array(v.unknown()), JSON.parse(structuredData));
  // An article's title is trimmed as it is read.
  expect(first).toMatchObject({ headline: title.trim() });
});
