import { rm, stat, symlink } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { Related } from "../../src/article/related.ts";
import { ChannelArchive, ChannelIndex } from "../../src/channel/channel.ts";
import { Front } from "../../src/channel/front.ts";
import { Hot } from "../../src/channel/hot.ts";
import { Moved } from "../../src/lib/former-address.ts";
import { buildContent } from "../../src/publish/build.ts";
import { Month, Months } from "../../src/publish/month.ts";
import { allFiles, archive, articleOf, portal, put, read, SITE } from "./build-archive.ts";

const isDerived = (path: string) =>
  /^(?:channels|related|months)\/|^(?:front|hot|months|moved)\.json/.test(path);

describe("building a portal", () => {
  test("gives every channel, article and the front page a file that readers accept", async () => {
    const dir = await portal(archive(0, 60));
    const { written, faults } = await buildContent(dir);
    const files = [...(await allFiles(dir))].filter(([path]) => isDerived(path));

    expect(faults).toEqual([]);
    expect(files.map(([path]) => path).toSorted()).toEqual(written.toSorted());
    for (const channel of [
      "opinion",
      "talk",
      "news",
      "city",
      "life",
      "photo",
      "hotline",
      "shop",
      "paper",
    ]) {
      expect(written).toContain(`channels/${channel}/index.json`);
    }
    const refused = files.filter(([path, text]) => !v.is(schemaOf(path), JSON.parse(text)));
    expect(refused).toEqual([]);
    const spaced = files.filter(([, text]) => text !== JSON.stringify(JSON.parse(text)));
    expect(spaced).toEqual([]);
  });

  test("a second time writes nothing and leaves no temporary file", async () => {
    const dir = await portal(archive(0, 40));
    await buildContent(dir);
    const before = await stat(join(dir, "front.json"));
    const again = await buildContent(dir);

    expect(again).toMatchObject({ written: [], removed: [] });
    expect((await stat(join(dir, "front.json"))).mtimeMs).toBe(before.mtimeMs);
    expect([...(await allFiles(dir)).keys()].filter((path) => !path.endsWith(".json"))).toEqual([]);
  });

  test("gives the same bytes whatever was built before in the same process", async () => {
    const [one, two] = [await portal(archive(0, 50)), await portal(archive(0, 30))];
    await buildContent(one);
    await buildContent(two);
    await put(two, archive(30, 50));
    await buildContent(two);
    expect(await allFiles(two)).toEqual(await allFiles(one));
  });

  test("touches nothing that was written by hand", async () => {
    const dir = await portal({
      ...archive(0, 20),
      "media/notes.json": {},
      "pages/about.json": { title: "关于", body: [] },
    });
    const before = await allFiles(dir);
    await buildContent(dir);
    const after = await allFiles(dir);
    expect([...before].filter(([path, text]) => after.get(path) !== text)).toEqual([]);
    expect([...after.keys()].filter((path) => !before.has(path) && !isDerived(path))).toEqual([]);
  });

  test("takes an edited headline into every list", async () => {
    const dir = await portal(archive(0, 20));
    await buildContent(dir);
    await put(dir, { "articles/a19.json": articleOf(19, { title: "换过的标题" }) });
    await buildContent(dir);
    const old = JSON.stringify(articleOf(19).title);
    const files = await allFiles(dir);
    const lists = ["front.json", "channels/news/index.json", "channels/life/index.json"];
    expect(lists.filter((path) => !files.get(path)?.includes('"换过的标题"'))).toEqual([]);
    expect([...files].filter(([, text]) => text.includes(old)).map(([path]) => path)).toEqual([]);
  });
});

describe("derived files that no longer belong", () => {
  test("go with their article, and pages and channels with what filled them", async () => {
    const dir = await portal(archive(0, 160));
    await buildContent(dir);
    await rm(join(dir, "articles/a7.json"));
    await put(dir, {
      "site.json": { ...SITE, channels: SITE.channels.filter(({ id }) => id !== "paper") },
    });
    const { removed } = await buildContent(dir);

    expect(removed.toSorted()).toEqual(["channels/paper/index.json", "related/a7.json"]);
    expect(await stat(join(dir, "channels/paper")).catch(() => "gone")).toBe("gone");
  });

  test("a month is that of the portal's clock, and goes with its last article", async () => {
    const dir = await portal({
      "articles/old.json": articleOf(1, { publishedAt: "2026-03-31T15:59:59Z" }),
      "articles/new.json": articleOf(2, { publishedAt: "2026-03-31T16:00:00Z" }),
    });
    await buildContent(dir);
    expect(v.parse(Months, await read(dir, "months.json"))).toEqual([
      { month: "2026-03", total: 1, changedAt: "2026-03-31T15:59:59Z" },
      { month: "2026-04", total: 1, changedAt: "2026-03-31T16:00:00Z" },
    ]);
    await rm(join(dir, "articles/old.json"));
    expect((await buildContent(dir)).removed).toContain("months/2026-03.json");
  });

  test("a correction to an old article is the newest change of its month", async () => {
    const updatedAt = "2026-09-01T08:00:00+08:00";
    const dir = await portal({ ...archive(0, 5), "articles/a1.json": articleOf(1, { updatedAt }) });
    await buildContent(dir);
    expect(await read(dir, "months.json")).toMatchObject([{ total: 5, changedAt: updatedAt }]);
  });

  test("a page that the archive no longer fills is removed", async () => {
    const dir = await portal(archive(0, 6 * 24));
    await buildContent(dir);
    await rm(join(dir, "articles/a0.json"));
    expect((await buildContent(dir)).removed).toContain("channels/city/1.json");
  });
});

describe("what is wrong with the content", () => {
  test("costs the article at fault and names it; the rest is built", async () => {
    const dir = await portal({
      ...archive(0, 10),
      "articles/bad.json": articleOf(3, { title: "" }),
    });
    const { faults, written } = await buildContent(dir);
    expect(faults).toMatchObject([{ file: "articles/bad.json", field: "title" }]);
    expect(written).toContain("related/a3.json");
    expect(written).not.toContain("related/bad.json");
  });

  test("an article in a channel that does not exist is named and left out", async () => {
    const dir = await portal({
      ...archive(0, 3),
      "articles/lost.json": articleOf(4, { channel: "nowhere" }),
    });
    const { faults, written } = await buildContent(dir);
    expect(faults).toEqual([
      {
        file: "articles/lost.json",
        field: "channel",
        reason: "there is no channel nowhere in site.json",
      },
    ]);
    expect(written).not.toContain("related/lost.json");
  });

  test("a faulty site.json builds nothing and leaves what was built", async () => {
    const dir = await portal(archive(0, 10));
    await buildContent(dir);
    await put(dir, { "site.json": "{" });
    const before = await allFiles(dir);
    const { written, removed, faults } = await buildContent(dir);
    expect({ written, removed }).toEqual({ written: [], removed: [] });
    expect(faults).toMatchObject([{ file: "site.json" }]);
    expect(await allFiles(dir)).toEqual(before);
  });

  test("an articles folder that cannot be read builds nothing and leaves what was built", async () => {
    const dir = await portal(archive(0, 10));
    await buildContent(dir);
    await rm(join(dir, "articles"), { recursive: true });
    const before = await allFiles(dir);
    await symlink("articles", join(dir, "articles"));
    await expect(buildContent(dir)).rejects.toThrow("the folder articles cannot be read (ELOOP");
    await rm(join(dir, "articles"));
    expect(await allFiles(dir)).toEqual(before);
  });

  test("a portal without articles still has its lists", async () => {
    const dir = await portal();
    const { written, faults } = await buildContent(dir);
    expect(faults).toEqual([]);
    expect(await read(dir, "channels/news/index.json")).toEqual({
      id: "news",
      total: 0,
      pages: 0,
      stories: [],
    });
    expect(written).toContain("front.json");
  });
});

function schemaOf(path: string) {
  if (path.startsWith("related/")) return Related;
  if (path === "front.json") return Front;
  if (path === "hot.json") return Hot;
  if (path === "months.json") return Months;
  if (path === "moved.json") return Moved;
  if (path.startsWith("months/")) return Month;
  return path.endsWith("/index.json") ? ChannelIndex : ChannelArchive;
}
