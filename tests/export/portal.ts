import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { exportSite } from "../../src/export/export-site.ts";
import { articleOf, SITE } from "../publish/build-archive.ts";

/** What stands for the code that the build makes of src/render.tsx: a page of a few words of what it reads. */
const RENDER = `
import { existsSync } from "node:fs";
export async function draw({ pathname, searchParams }, fetch) {
  const read = async (path) => {
    const response = await fetch("/content/" + path + ".json");
    return response.ok ? response.json().catch(() => "broken") : undefined;
  };
  if (pathname === "/a/a7" && existsSync(import.meta.dirname + "/../stuck")) await new Promise(() => {});
  if (pathname === "/a/a7" && existsSync(import.meta.dirname + "/../defect")) throw new Error("a defect");
  const [, kind, id] = pathname.split("/");
  const page = searchParams.get("page");
  const hot = await read("hot");
  const site = await read("site");
  const own = {
    "": () => read("front"),
    a: async () => [await read("articles/" + id), await read("related/" + id)],
    c: async () => [await read("channels/" + id + "/index"), page && await read("channels/" + id + "/" + page)],
    p: () => read("pages/" + id),
    library: () => ({}),
  };
  const content = await own[kind]?.();
  const isBroken = Array.isArray(content) && content[0] === "broken";
  const status = isBroken ? 500 : content === undefined || content[0] === undefined && Array.isArray(content) ? 404 : 200;
  const body = JSON.stringify({ site: site.name, hot, content }).replaceAll("<", "");
  return { status, language: "zh-CN", head: "<title>看报</title>", body, structuredData: "[]", data: "{}", chunks: [] };
}
`;

/** So many fill one page of an archive. */
const ARTICLES = 26;

const FILES: Record<string, string> = {
  "dist/index.html": `<!doctype html>
<html lang="zh-CN"><head><title>看报</title><link rel="stylesheet" href="/assets/reader.css"></head>
<body><div id="root"></div><noscript>-</noscript><script type="module" src="/assets/reader.js"></script></body></html>`,
  "dist/shell.html": "<!doctype html><title>看报</title>",
  "dist/sw.js": "// 看报\n".repeat(300),
  "dist/assets/reader.css": "p { margin: 0 }",
  "dist/assets/reader.js": `${"// 看报\n".repeat(300)}export {};`,
  "dist/assets/reader.js.map": "{}",
  "dist/.vite/manifest.json": "{}",
  "dist/.render/render.mjs": RENDER,
};

const NUMBERS = Array.from({ length: ARTICLES }, (_, number) => number);

/** Everything of one channel, which is below another. */
export const articleAt = (number: number, changes: object = {}) =>
  articleOf(number, { channel: "city", ...changes });

/** The folders of a portal of 26 articles with a film and a page of its own, gone after the test; `out` is not there yet. */
export async function portal(files: Record<string, unknown> = {}) {
  const dir = await mkdtemp(join(tmpdir(), "kanbao-export-"));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  const articles = NUMBERS.map((number) => [`content/articles/a${number}.json`, articleAt(number)]);
  const all = {
    ...FILES,
    ...Object.fromEntries(articles),
    "content/site.json": {
      ...SITE,
      channels: SITE.channels.filter(({ id }) => id === "news"),
      pages: [{ id: "about", name: "关于我们" }],
    },
    "content/pages/about.json": { title: "关于我们", body: [] },
    "content/media/film.mp4": "a film",
    "content/media/.hidden.jpg": "not for readers",
    ...files,
  };
  await Promise.all(Object.entries(all).map(([path, value]) => put(dir, path, value)));
  const folders = {
    contentDir: join(dir, "content"),
    distDir: join(dir, "dist"),
    out: join(dir, "out"),
  };
  return { dir, ...folders, run: (out = folders.out) => exportSite({ ...folders, out }) };
}

/** Writes a file below a folder: text as it is, anything else as JSON. */
export async function put(dir: string, path: string, value: unknown) {
  await mkdir(dirname(join(dir, path)), { recursive: true });
  await writeFile(join(dir, path), typeof value === "string" ? value : JSON.stringify(value));
}
