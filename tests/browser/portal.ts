import { cp, mkdir, mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { projectDir } from "./address.ts";
import { everyBlock } from "./every-block.ts";
import { hostileArticles } from "./hostile-articles.ts";
import { oddArticles, oldStories } from "./odd-articles.ts";

const WRITTEN_BY_HAND = ["site.json", "articles", "pages", "media"];

/**
 * Makes a portal to test against in a temporary folder: the sample's own content, an article of every kind of block,
 * and articles that are odd, hostile or very many. The server derives the lists when it starts.
 * @returns the folder, with `content` and `data` in it
 */
export async function makePortal(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), "kanbao-browser-"));
  const content = join(dir, "content");
  await Promise.all([
    mkdir(join(dir, "data")),
    ...WRITTEN_BY_HAND.map((name) =>
      cp(join(projectDir, "public/content", name), join(content, name), { recursive: true }),
    ),
  ]);
  const sample = await readSample(join(content, "articles"));
  const articles = { ...oddArticles, ...oldStories, ...hostileArticles, ...everyBlock(sample) };
  await Promise.all(
    Object.entries(articles).map(([id, text]) =>
      writeFile(join(content, "articles", `${id}.json`), text),
    ),
  );
  return dir;
}

async function readSample(dir: string): Promise<unknown[]> {
  const names = await readdir(dir);
  return Promise.all(
    names
      .toSorted()
      .map(async (name): Promise<unknown> => JSON.parse(await readFile(join(dir, name), "utf8"))),
  );
}
