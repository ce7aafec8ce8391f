import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { ChannelArchive, ChannelIndex } from "../../src/channel/channel.ts";
import { buildContent } from "../../src/publish/build.ts";
import { articleOf, picture, portal, read } from "./build-archive.ts";

const inCity = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => [
      `articles/a${at}.json`,
      articleOf(at, { channel: "city" }),
    ]),
  );

async function cityOf(files: Record<string, unknown>, channel = "city") {
  const dir = await portal(files);
  await buildContent(dir);
  const index = v.parse(ChannelIndex, await read(dir, `channels/${channel}/index.json`));
  const pages = Array.from({ length: index.pages }, (_, at) =>
    read(dir, `channels/${channel}/${at + 1}.json`),
  );
  return {
    index,
    archive: (await Promise.all(pages)).map((page) => v.parse(ChannelArchive, page)),
  };
}

const storyOf = async (changes: object, channel = "city") =>
  (await cityOf({ "articles/one.json": articleOf(1, { channel, ...changes }) }, channel)).index
    .stories[0];

const at = (publishedAt: string) => articleOf(1, { channel: "city", publishedAt });

describe("a channel's lists", () => {
  test.for([
    [0, 0, 0],
    [1, 0, 1],
    [12, 0, 12],
    [23, 0, 23],
    [24, 1, 12],
    [35, 1, 23],
    [36, 2, 12],
  ] as const)(
    "of %i stories fill %i pages and leave %i in the index",
    async ([total, pages, left]) => {
      const { index, archive } = await cityOf(inCity(total));
      expect(index).toMatchObject({ total, pages });
      expect(index.stories).toHaveLength(left);
      expect(archive.map(({ stories }) => stories.length)).toEqual(archive.map(() => 12));
    },
  );

  test("hold every story once, the oldest on page 1, each newest first", async () => {
    const { index, archive } = await cityOf(inCity(40));
    const all = [...archive.toReversed().flatMap(({ stories }) => stories), ...index.stories].map(
      ({ id }) => id,
    );
    expect(new Set(all).size).toBe(40);
    expect(archive[0]?.stories.at(-1)?.id).toBe("a0");
    expect(index.stories[0]?.id).toBe("a39");
    expect(archive.map(({ page }) => page)).toEqual([1, 2]);
  });

  test("order stories by instant, whatever offset it is written with, and by id where it is the same", async () => {
    const { index } = await cityOf({
      "articles/noon-in-london.json": at("2026-05-01T12:00:00Z"),
      "articles/evening.json": at("2026-05-01T19:00:00+08:00"),
      "articles/b.json": at("2026-05-01T22:00:00+08:00"),
      "articles/a.json": at("2026-05-01T14:00:00Z"),
    });
    expect(index.stories.map(({ id }) => id)).toEqual(["b", "a", "noon-in-london", "evening"]);
  });

  test("of a parent contain the stories of its sub-channels", async () => {
    const { index } = await cityOf(
      {
        "articles/a.json": articleOf(0),
        "articles/b.json": articleOf(1),
        "articles/c.json": articleOf(3),
      },
      "news",
    );
    expect(index.stories.map(({ channel }) => channel)).toEqual(["life", "city"]);
  });
});

const block = (type: string, more: object) => ({ type, ...more });

describe("a story in a list", () => {
  const film = block("video", {
    title: "片",
    sources: [{ src: "/content/a.mp4", type: "video/mp4" }],
  });
  const gallery = block("gallery", { images: [picture(7), picture(8)] });

  test("takes the lead picture without what stands under it", async () => {
    const story = await storyOf({ lead: picture(5) });
    expect(story?.picture).toEqual({
      src: "/content/media/5.webp",
      alt: "一张照片",
      width: 1200,
      height: 800,
      sources: [],
    });
  });

  test.for([
    ["an image", [film, block("image", picture(6)), gallery], "/content/media/6.webp"],
    ["a gallery", [gallery, block("image", picture(6))], "/content/media/7.webp"],
    ["nothing", [film], undefined],
  ] as const)("without a lead takes the first picture of the body: %s", async ([, body, src]) => {
    expect((await storyOf({ lead: undefined, body }))?.picture?.src).toBe(src);
  });

  test.for([
    ["video", [film, gallery]],
    ["gallery", [gallery, film]],
    [undefined, [block("image", picture(6))]],
  ] as const)("says that it has a %s", async ([media, body]) => {
    expect((await storyOf({ body }))?.media).toBe(media);
  });

  test("names its author in opinion channels only", async () => {
    expect((await storyOf({}, "talk"))?.author).toBe("河边人");
    expect((await storyOf({}, "city"))?.author).toBeUndefined();
  });

  test("says where its headline may break, with the portal's own names held together", async () => {
    const title = "城事说今天开张";
    const story = await storyOf({ title, keywords: [] });
    expect(story?.breaks).toContain(3);
    expect(story?.breaks).not.toContain(2);
  });
});
