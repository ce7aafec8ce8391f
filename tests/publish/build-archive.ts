import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

const PLACES = "老城 东街 南门 镜湖 运河 北湿地 河西 柳林 云台 石桥 青石巷 水关".split(" ");
const SUBJECTS =
  "早市 供暖 公交 图书馆 盲道 槐树 水厂 剪纸 麦田 冷链 候鸟 电梯 学校 食堂 骑手 戏台 石阶 梨园 码头 菜谱".split(
    " ",
  );
const DEEDS =
  "今天开放 重新排班 换了样子 添了座位 延长时间 请人来看 公布账本 迎来客人 搬回原处 有了答复".split(
    " ",
  );

const CHANNELS = ["city", "life", "talk", "photo", "hotline", "shop"];

export const SITE = {
  name: "水城新闻网",
  address: "https://shuicheng.example",
  channels: [
    {
      id: "opinion",
      name: "锐评",
      kind: "opinion",
      children: [{ id: "talk", name: "城事说", kind: "opinion" }],
    },
    {
      id: "news",
      name: "要闻",
      children: [
        { id: "city", name: "本地" },
        { id: "life", name: "民生" },
      ],
    },
    { id: "photo", name: "图说", kind: "photo" },
    { id: "hotline", name: "热线", kind: "hotline" },
    { id: "shop", name: "商城", kind: "shop" },
    { id: "paper", name: "数字报", kind: "paper" },
  ],
  copyright: { from: 2006 },
};

const START = Date.parse("2026-01-01T06:00:00+08:00");
const HOUR = 3_600_000;

/** The time of the article with this number, an hour after the one before it. */
const timeOf = (number: number) => new Date(START + number * HOUR).toISOString();

/** Article number `number` of an archive without end; the same number always gives the same article. */
export function articleOf(number: number, changes: object = {}) {
  const pick = (words: readonly string[], stride: number) =>
    words[(number * stride) % words.length] ?? "";
  const [place, subject, deed] = [pick(PLACES, 5), pick(SUBJECTS, 7), pick(DEEDS, 3)];
  const near = pick(SUBJECTS, 11);
  const channel = pick(CHANNELS, 1);
  const text = `${place}的${subject}${deed}，附近的${near}也热闹起来。`;
  return {
    title: `${place}${subject}${deed}，第${number}位来客说好`,
    source: { name: "水城晚报" },
    authors: ["河边人"],
    editor: "示例编辑",
    publishedAt: timeOf(number),
    summary: `${place}的${subject}和${near}。`,
    keywords: [place, subject],
    channel,
    body: [text, `记者看到，${subject}边上有人说起${near}。`, text].map((words) => ({
      type: "paragraph",
      text: words,
    })),
    ...(number % 3 === 0 && { lead: picture(number) }),
    ...changes,
  };
}

export const picture = (number: number) => ({
  src: `/content/media/${number}.webp`,
  alt: "一张照片",
  caption: "照片说明",
  credit: "摄影",
  width: 1200,
  height: 800,
});

/** A portal's content folder of its own; files by path. */
export async function portal(files: Record<string, unknown> = {}) {
  const dir = await mkdtemp(join(tmpdir(), "kanbao-build-"));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  await put(dir, { "site.json": SITE, ...files });
  return dir;
}

/** Writes files into a content folder; values as JSON, text as it is. */
export async function put(dir: string, files: Record<string, unknown>) {
  await Promise.all(
    Object.entries(files).map(async ([path, value]) => {
      await mkdir(dirname(join(dir, path)), { recursive: true });
      await writeFile(join(dir, path), typeof value === "string" ? value : JSON.stringify(value));
    }),
  );
}

/** Files of the articles from `from` up to but not including `to`. */
export const archive = (from: number, to: number) =>
  Object.fromEntries(
    Array.from({ length: to - from }, (_, at) => [
      `articles/a${from + at}.json`,
      articleOf(from + at),
    ]),
  );

/** Every file below `dir` with its text. */
export async function allFiles(dir: string) {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(
    paths.map(async (path) => [path.slice(dir.length + 1), await readFile(path, "utf8")] as const),
  );
  return new Map(texts);
}

export const read = async (dir: string, path: string): Promise<unknown> =>
  JSON.parse(await readFile(join(dir, path), "utf8"));
