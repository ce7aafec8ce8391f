import { readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { buildContent } from "../../src/publish/build.ts";
import { createMemory } from "../../src/publish/build-memory.ts";
import { readMemory, saveMemory } from "../../src/publish/saved-memory.ts";
import { allFiles, archive, articleOf, portal, put, SITE } from "./build-archive.ts";

/** Builds by way of a file, as one process leaves it for the next. */
async function buildBy(file: string, dir: string) {
  const memory = readMemory(file);
  const built = await buildContent(dir, memory);
  saveMemory(file, memory);
  return built;
}

const CHANGES: [string, (dir: string) => Promise<unknown>][] = [
  [
    "the newest article edited",
    (dir) => put(dir, { "articles/a69.json": articleOf(69, { title: "老城的早市换了新地方" }) }),
  ],
  [
    "the oldest article edited",
    (dir) =>
      put(dir, {
        "articles/a0.json": articleOf(0, { keywords: ["候鸟", "麦田"], summary: "镜湖的候鸟。" }),
      }),
  ],
  [
    "an article put into the past",
    (dir) => put(dir, { "articles/b.json": articleOf(30, { title: "北湿地的候鸟回来了" }) }),
  ],
  ["an article removed", (dir) => rm(join(dir, "articles/a35.json"))],
  [
    "an article at fault, and later well again",
    async (dir) => {
      await put(dir, { "articles/a50.json": "{" });
      await buildContent(dir);
      await put(dir, { "articles/a50.json": articleOf(50) });
    },
  ],
  [
    "an article of another day and channel",
    (dir) =>
      put(dir, {
        "articles/a40.json": articleOf(40, {
          channel: "shop",
          publishedAt: "2026-03-01T00:00:00Z",
        }),
      }),
  ],
  [
    "a channel that names its authors now",
    (dir) =>
      put(dir, {
        "site.json": {
          ...SITE,
          channels: SITE.channels.map((one) => ({ ...one, kind: "opinion", children: [] })),
        },
      }),
  ],
  [
    "a portal of another name",
    (dir) => put(dir, { "site.json": { ...SITE, name: "镜湖候鸟新闻网" } }),
  ],
  [
    "derived files lost and garbled",
    async (dir) => {
      await rm(join(dir, "related/a3.json"), { force: true });
      await put(dir, { "channels/news/index.json": "{}" });
    },
  ],
];

test.for(CHANGES)("%s: what is remembered changes no byte of what is built", async ([, change]) => {
  const [dir, fresh] = [await portal(archive(0, 70)), await portal(archive(0, 70))];
  const file = join(dir, "memory");
  await buildBy(file, dir);
  await change(dir);
  await change(fresh);
  await buildBy(file, dir);
  await buildContent(fresh);
  await rm(file);
  expect(await allFiles(dir)).toEqual(await allFiles(fresh));
});

test("an article written twice within one tick of the clock is read twice", async () => {
  const dir = await portal(archive(0, 5));
  const path = join(dir, "articles/a1.json");
  const memory = createMemory();
  const text = await readFile(path, "utf8");
  await buildContent(dir, memory);
  const { atime, mtime } = await stat(path);
  await writeFile(path, text.replace("第1位", "第9位"));
  await utimes(path, atime, mtime);
  await buildContent(dir, memory);
  expect(await readFile(join(dir, "front.json"), "utf8")).toContain("第9位");
});

test.for([
  ["cut short", (bytes: Buffer) => bytes.subarray(0, -100)],
  [
    "changed in one byte",
    (bytes: Buffer) =>
      Buffer.from(bytes.map((byte, at) => (at === bytes.length - 50 ? byte ^ 1 : byte))),
  ],
  [
    "of another program",
    (bytes: Buffer) =>
      Buffer.from(bytes.toString("latin1").replace(/^kanbao \S+/, "kanbao other"), "latin1"),
  ],
  ["empty", () => Buffer.alloc(0)],
] as const)("a memory that is %s is none", async ([, damage]) => {
  const dir = await portal(archive(0, 5));
  const file = join(dir, "memory");
  await buildBy(file, dir);
  expect(readMemory(file).articles.size).toBe(5);
  await writeFile(file, damage(await readFile(file)));
  expect(readMemory(file)).toEqual(createMemory());
});
