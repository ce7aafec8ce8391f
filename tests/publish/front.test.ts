import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { Front } from "../../src/channel/front.ts";
import { buildContent } from "../../src/publish/build.ts";
import { archive, articleOf, picture, portal, read, SITE } from "./build-archive.ts";

async function frontOf(files: Record<string, unknown>, front?: object) {
  const dir = await portal({ "site.json": { ...SITE, ...(front && { front }) }, ...files });
  await buildContent(dir);
  return v.parse(Front, await read(dir, "front.json"));
}

const ids = (stories: readonly { id: string }[] = []) => stories.map(({ id }) => id);

describe("the front page", () => {
  test("leads with what the editors chose", async () => {
    expect((await frontOf(archive(0, 40), { lead: "a4" })).lead?.id).toBe("a4");
  });

  test("leads with the newest that has a picture where they chose nothing, or nothing that is there", async () => {
    expect((await frontOf(archive(0, 40))).lead?.id).toBe("a39");
    expect((await frontOf(archive(0, 39), { lead: "gone" })).lead?.id).toBe("a36");
  });

  test("has no lead where no story has a picture", async () => {
    expect((await frontOf({ "articles/a1.json": articleOf(1) })).lead).toBeUndefined();
  });

  test("never leads with advertising of its own accord", async () => {
    const files = {
      "articles/ad.json": articleOf(9, { channel: "shop", lead: picture(1) }),
      ...archive(0, 4),
    };
    expect((await frontOf(files)).lead?.id).toBe("a3");
  });

  test("sets the six newest of the news beside the lead", async () => {
    const { lead, heads } = await frontOf(archive(0, 60), { lead: "a54" });
    expect(lead?.id).toBe("a54");
    expect(ids(heads)).toEqual(["a55", "a49", "a48", "a43", "a42", "a37"]);
  });

  test("shows the pictures the editors chose, in their order, without those that are not there", async () => {
    const front = { pictures: ["a9", "gone", "a3", "a4"] };
    expect(ids((await frontOf(archive(0, 40), front)).pictures)).toEqual(["a9", "a3"]);
  });

  test("else shows the four newest of the photo channel and the galleries but for the lead", async () => {
    const gallery = articleOf(70, {
      channel: "city",
      lead: undefined,
      body: [{ type: "gallery", images: [picture(1)] }],
    });
    const { lead, pictures } = await frontOf({ ...archive(0, 60), "articles/g.json": gallery });
    expect(lead?.id).toBe("g");
    expect(ids(pictures)).toEqual(["a57", "a51", "a45", "a39"]);
  });

  test("has a block of four to six for each top channel in order, without what stands above it", async () => {
    const { blocks, lead, heads, pictures } = await frontOf(archive(0, 120));
    const above = new Set(ids([...(lead ? [lead] : []), ...heads, ...pictures]));
    expect(blocks.map(({ channel }) => channel)).toEqual(SITE.channels.map(({ id }) => id));
    for (const { channel, stories } of blocks) {
      if (channel === "paper") continue;
      expect(stories).toHaveLength(6);
      expect(ids(stories).filter((id) => above.has(id))).toEqual([]);
    }
    expect(blocks.at(-1)).toEqual({ channel: "paper", stories: [] });
  });

  test("repeats in a block what stands above it only where fewer than four would be left", async () => {
    const news = Object.fromEntries(
      Array.from({ length: 9 }, (_, at) => [
        `articles/n${at}.json`,
        articleOf(at * 6, { lead: undefined }),
      ]),
    );
    const { blocks, heads } = await frontOf(news);
    const block = blocks.find(({ channel }) => channel === "news");
    expect(ids(heads)).toEqual(["n8", "n7", "n6", "n5", "n4", "n3"]);
    expect(ids(block?.stories)).toEqual(["n8", "n2", "n1", "n0"]);
  });

  test.for([[{}], [{ lead: "a54", pictures: ["a55", "a54", "a49"] }]])(
    "with %o chosen shows no story twice in lead, headlines, pictures and latest",
    async ([front]) => {
      const { lead, heads, pictures, latest } = await frontOf(archive(0, 60), front);
      const shown = [...(lead ? [lead] : []), ...heads, ...pictures, ...latest];
      expect(heads).toHaveLength(6);
      expect(ids(shown)).toEqual([...new Set(ids(shown))]);
    },
  );

  test("lists the twelve newest of all but advertising and what stands above", async () => {
    const { latest, heads } = await frontOf(archive(0, 60));
    expect(latest).toHaveLength(12);
    expect(latest[0]?.id).toBe("a58");
    expect([...latest, ...heads].filter(({ channel }) => channel === "shop")).toEqual([]);
  });
});
