import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { check } from "../../src/publish/check.ts";

export const site = {
  name: "河湾新闻网",
  address: "https://hewan.example",
  channels: [
    { id: "news", name: "要闻", children: [{ id: "valley", name: "河谷" }] },
    { id: "photo", name: "图说", kind: "photo" },
  ],
  copyright: { from: 2020 },
};

export const article = {
  title: "老桥修好了",
  source: { name: "河湾日报" },
  editor: "林一",
  publishedAt: "2026-05-01T08:00:00+08:00",
  channel: "news",
  body: [{ type: "paragraph", text: "老桥今天通车。" }],
};

/** A content folder of its own with these files: bytes and text as they are, anything else as JSON. Gone after the test. */
export async function contentFolder(files: Record<string, unknown>): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), "kanbao-"));
  onTestFinished(() => rm(dir, { recursive: true }));
  const write = async ([name, content]: [string, unknown]) => {
    const path = join(dir, name);
    await mkdir(dirname(path), { recursive: true });
    const isRaw = typeof content === "string" || content instanceof Uint8Array;
    await writeFile(path, isRaw ? content : JSON.stringify(content));
  };
  await Promise.all(Object.entries({ "site.json": site, ...files }).map(write));
  return dir;
}

/** What the check says of a content folder with these files, a line for each mistake. */
export async function faultsIn(files: Record<string, unknown>): Promise<string[]> {
  const { faults } = await check(await contentFolder(files));
  return faults.map(({ file, field, reason }) => `${file}: ${field}: ${reason}`);
}

export const link = (href: string) => ({
  type: "paragraph",
  text: [{ type: "link", href, text: "看" }],
});
export const picture = (src: string) => ({ type: "image", src, alt: "桥" });
export const footnote = (id: string) => ({ type: "footnote", id, text: "注" });
