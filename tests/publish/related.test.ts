import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { Related } from "../../src/article/related.ts";
import { buildContent } from "../../src/publish/build.ts";
import { archive, articleOf, portal, read } from "./build-archive.ts";

async function relatedIn(files: Record<string, unknown>) {
  const dir = await portal(files);
  await buildContent(dir);
  return async (id: string) => v.parse(Related, await read(dir, `related/${id}.json`));
}

const ids = ({ stories }: Related) => stories.map(({ story }) => story.id);

/** An article of words of its own, unlike any of the generated ones. */
const about = (number: number, title: string, keywords: string[], changes: object = {}) =>
  articleOf(number, { title, keywords, summary: undefined, channel: "life", body: [], ...changes });

const HERONS = {
  "articles/h1.json": about(501, "苍鹭回到浅滩", ["苍鹭", "浅滩"], { channel: "city" }),
  "articles/h2.json": about(503, "浅滩上的苍鹭幼鸟", ["苍鹭", "浅滩"], { channel: "talk" }),
};

describe("beside an article", () => {
  test("stand six others, never itself, none twice", async () => {
    const of = await relatedIn(archive(0, 90));
    const stories = ids(await of("a45"));
    expect(stories).toHaveLength(6);
    expect(new Set([...stories, "a45"]).size).toBe(7);
  });

  test("the editors' picks come first, in their order; those that are not there are passed over", async () => {
    const files = {
      ...archive(0, 30),
      "articles/p.json": articleOf(40, { related: ["a3", "gone", "p", "a10"], channel: "city" }),
    };
    expect(ids(await (await relatedIn(files))("p")).slice(0, 2)).toEqual(["a3", "a10"]);
  });

  test("then what is alike, though of another channel, and the older one is told of the newer", async () => {
    const of = await relatedIn({ ...archive(0, 60), ...HERONS });
    expect(ids(await of("h2"))[0]).toBe("h1");
    expect(ids(await of("h1"))[0]).toBe("h2");
  });

  test("then the newest older ones of the same top channel", async () => {
    const files = {
      ...archive(0, 60),
      "articles/x.json": about(100, "Zzyzx", [], { channel: "photo" }),
    };
    const stories = (await (await relatedIn(files))("x")).stories.map(({ story }) => story);
    expect(stories.map(({ id }) => id)).toContain("a57");
    expect(stories.every(({ channel }) => channel === "photo")).toBe(true);
  });

  test("and in a channel that has just begun the newer ones too, so that its first article is not alone", async () => {
    const files = Object.fromEntries(
      ["雪", "雨", "雷"].map((title, at) => [
        `articles/n${at}.json`,
        about(at, title, [], { channel: "hotline" }),
      ]),
    );
    expect(ids(await (await relatedIn(files))("n0")).toSorted()).toEqual(["n1", "n2"]);
  });

  test("advertising stands beside advertising only, whatever an editor picked", async () => {
    const files = {
      ...archive(0, 120),
      "articles/ad.json": articleOf(130, { channel: "shop", related: ["a3"] }),
      "articles/text.json": articleOf(131, { channel: "city", related: ["a5"] }),
    };
    const of = await relatedIn(files);
    const channels = async (id: string) => (await of(id)).stories.map(({ story }) => story.channel);
    expect(new Set(await channels("ad"))).toEqual(new Set(["shop"]));
    expect(await channels("text")).not.toContain("shop");
    expect(ids(await of("ad"))).toHaveLength(6);
  });

  test("stand its neighbours in its own channel, older and newer", async () => {
    const of = await relatedIn(archive(0, 30));
    expect(await of("a12")).toMatchObject({ previous: { id: "a6" }, next: { id: "a18" } });
    expect((await of("a0")).previous).toBeUndefined();
    expect((await of("a29")).next).toBeUndefined();
  });

  test("stand the breaks of its headline and of its second one", async () => {
    const files = {
      "articles/t.json": articleOf(1, {
        title: "老桥加固完工",
        subTitle: "本周六恢复通行",
        keywords: [],
      }),
    };
    expect(await (await relatedIn(files))("t")).toMatchObject({
      breaks: [2, 4],
      subTitleBreaks: [3, 5],
    });
  });
});

/** The words that explain why article `one` stands beside article `two`. */
async function sharedBy(one: object, two: object) {
  const of = await relatedIn({
    "articles/one.json": articleOf(1, {
      channel: "city",
      keywords: [],
      summary: undefined,
      body: [],
      ...one,
    }),
    "articles/two.json": articleOf(2, {
      channel: "city",
      keywords: [],
      summary: undefined,
      body: [],
      ...two,
    }),
  });
  return (await of("two")).stories.find(({ story }) => story.id === "one")?.shared;
}
const says = (text: string) => [{ type: "paragraph", text }];

describe("why an article is related is said", () => {
  test.for([
    [
      "by keywords of both",
      { keywords: ["早市", "老城"] },
      { keywords: ["老城", "早市"] },
      ["老城", "早市"],
    ],
    [
      "by two at most",
      { keywords: ["早市", "老城", "冬储"] },
      { keywords: ["早市", "老城", "冬储"] },
      ["早市", "老城"],
    ],
    [
      "by a keyword of one that the other comes back to",
      { keywords: ["苍鹭"] },
      { body: says("苍鹭来了。又飞来一群苍鹭。") },
      ["苍鹭"],
    ],
    ["by a noun of both headlines", { title: "石匠修桥" }, { title: "桥上的石匠" }, ["石匠"]],
    [
      "once where one word is inside another",
      { keywords: ["老城早市", "早市"] },
      { keywords: ["老城早市", "早市"] },
      ["老城早市"],
    ],
    [
      "not by a word met once in passing",
      { keywords: ["苍鹭"] },
      { body: says("远处有苍鹭。") },
      [],
    ],
    ["not by a kind of article", { keywords: ["评论"] }, { keywords: ["评论"] }, []],
    ["not by a word that says nothing", { title: "记者说的问题" }, { title: "问题和记者" }, []],
    ["not by half a word", { title: "日本地图展开幕" }, { title: "本地人家" }, []],
  ] as const)("%s", async ([, one, two, words]) => {
    const titles = [{ title: "甲" }, { title: "乙" }];
    expect(await sharedBy({ ...titles[0], ...one }, { ...titles[1], ...two })).toEqual(words);
  });
});
