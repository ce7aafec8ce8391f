import { rm } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { check } from "../../src/publish/check.ts";
import {
  article,
  contentFolder,
  faultsIn,
  footnote,
  link,
  picture,
  site,
} from "./content-folder.ts";

test("content in order is counted and has no fault", async () => {
  const dir = await contentFolder({
    "site.json": {
      ...site,
      $schema: "schema/site.schema.json",
      front: { lead: "a", pictures: ["b"] },
      pages: [{ id: "about", name: "关于我们" }],
    },
    "articles/a.json": {
      ...article,
      $schema: "../schema/article.schema.json",
      related: ["b"],
      lead: { src: "/content/media/b.png", alt: "" },
      body: [
        ...[
          "/a/b",
          "/a/b?from=a#top",
          "/c/valley",
          "/c/news/2",
          "/p/about",
          "#note-1",
          "#top",
          "/",
        ].map(link),
        picture("/content/media/%E6%A1%A5.png?v=2"),
        picture("https://pictures.example/1.png"),
        footnote("1"),
      ],
    },
    "articles/b.json": `\ufeff${JSON.stringify({ ...article, channel: "photo" })}`,
    "articles/notes.txt": "not an article",
    "pages/about.json": { title: "关于我们", body: [link("/a/a")] },
    "media/桥.png": "png",
    "media/b.png": "png",
  });
  expect(await check(dir)).toEqual({ faults: [], articles: 2, pages: 1, channels: 3, media: 2 });
});

test.for([
  ["is truncated", '{"title": "老桥', "the JSON breaks off at its end"],
  ["is truncated after a comma", '{"title": "老桥",', "the JSON breaks off at its end"],
  ["is not JSON", "老桥修好了", "not JSON"],
  ["has a comma too many", '{"title": "老桥",}', "not JSON"],
  ["is HTML", "<!doctype html><title>404</title>", "HTML"],
  ["is empty", "", "the file is empty"],
  ["is in GBK", Uint8Array.of(0x7b, 0xc4, 0xfa, 0x7d), "no text in UTF-8"],
  ["is a list", "[]", "is missing"],
  ["is null", "null", "should be an object, but is null"],
] as const)("an article that %s is named", async ([, content, reason]) => {
  const faults = await faultsIn({ "articles/a.json": content });
  expect(faults.join("\n")).toContain("articles/a.json: ");
  expect(faults.join("\n")).toContain(reason);
});

test("a folder named like an article is named", async () => {
  expect(await faultsIn({ "articles/a.json/b": "" })).toEqual([
    "articles/a.json: (whole file): this is a folder, not a file",
  ]);
});

test("a content folder without site.json is told so", async () => {
  const dir = await contentFolder({});
  await rm(join(dir, "site.json"));
  expect((await check(dir)).faults).toEqual([
    { file: "site.json", field: "(whole file)", reason: "there is no such file" },
  ]);
});

test.for(["老桥.json", "a b.json", `${"x".repeat(81)}.json`, ".json"])(
  "%s is no name for an article",
  async (name) => {
    expect(await faultsIn({ [`articles/${name}`]: article })).toEqual([
      `articles/${name}: (file name): an id holds only letters, digits, - and _ (80 at most)`,
    ]);
  },
);

test.for<[string, Record<string, unknown>, string]>([
  ["a title that is a number", { title: 5 }, "title: should be text, but is 5"],
  ["a blank title", { title: " " }, "title: is empty"],
  ["no editor", { editor: undefined }, "editor: is missing"],
  ["a source without a name", { source: {} }, "source.name: is missing"],
  [
    "a time without offset",
    { publishedAt: "2026-05-01 08:00" },
    "publishedAt: a time is ISO 8601 with an offset",
  ],
  [
    "comments neither open nor closed",
    { comments: "maybe" },
    'comments: should be "open" or "closed" or "off", but is "maybe"',
  ],
  ["a misspelt field", { subtitle: "新桥" }, "subtitle: is not a field known here"],
  [
    "a misspelt field further in",
    { source: { name: "报", link: "/" } },
    "source.link: is not a field known here",
  ],
  ["an unknown channel", { channel: "sports" }, "channel: there is no channel sports in site.json"],
  [
    "a related article that is not there",
    { related: ["b"] },
    "related.0: there is no article b (articles/b.json)",
  ],
  [
    "a lead picture that is not there",
    { lead: picture("/content/media/x.png") },
    "lead.src: there is no file /content/media/x.png",
  ],
])("%s is named with its field", async ([, changes, fault]) => {
  const faults = await faultsIn({ "articles/a.json": { ...article, ...changes } });
  expect(faults).toContainEqual(expect.stringContaining(`articles/a.json: ${fault}`));
});

test("an article at fault itself is not also missing for those that point to it", async () => {
  const faults = await faultsIn({
    "articles/a.json": { ...article, related: ["b"] },
    "articles/b.json": "{",
  });
  expect(faults).toEqual([expect.stringContaining("articles/b.json: (whole file)")]);
});

test("the pointers of site.json are followed, and its channels told apart", async () => {
  const faults = await faultsIn({
    "site.json": {
      ...site,
      channels: [...site.channels, { id: "valley", name: "又一个河谷" }],
      front: { lead: "a", pictures: ["b"], hot: ["c", "d"] },
      pages: [{ id: "about", name: "关于我们" }],
    },
    "articles/c.json": article,
  });
  expect(faults).toEqual([
    "site.json: channels.2.id: the id valley is already that of channels.0.children.0",
    "site.json: front.lead: there is no article a (articles/a.json)",
    "site.json: front.pictures.0: there is no article b (articles/b.json)",
    "site.json: front.hot.1: there is no article d (articles/d.json)",
    "site.json: pages.0.id: there is no page about (pages/about.json)",
  ]);
});

test.for(["https://passport.example/login?back={return}", "/login?back={return}"])(
  "readers may sign in at %s",
  async (signIn) => {
    expect(await faultsIn({ "site.json": { ...site, signIn } })).toEqual([]);
  },
);

test.for(["javascript:alert(1)", "//passport.example/login", "login", "mailto:a@b.example"])(
  "readers may not sign in at %s",
  async (signIn) => {
    const [fault] = await faultsIn({ "site.json": { ...site, signIn } });
    expect(fault).toContain("site.json: signIn: not a safe web address");
  },
);

test("a site.json at fault does not make every channel unknown", async () => {
  const faults = await faultsIn({ "site.json": { ...site, name: "" }, "articles/a.json": article });
  expect(faults).toEqual(["site.json: name: is empty"]);
});

test("all files at fault are named, in the order of their names", async () => {
  const faults = await faultsIn({
    "pages/about.json": "[",
    "articles/b.json": "[",
    "articles/a.json": "[",
  });
  expect(faults.map((fault) => fault.split(": ")[0])).toEqual([
    "articles/a.json",
    "articles/b.json",
    "pages/about.json",
  ]);
});
