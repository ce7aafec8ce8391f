import { rmSync } from "node:fs";
import { cp, mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { projectDir } from "../browser/address.ts";
import { galleryArticle } from "./gallery-article.ts";
import { hugeArticle } from "./huge-article.ts";
import { type ServerProcess, startServer } from "./server-process.ts";
import { staticPage } from "./static-page.ts";
import { usualArticle } from "./usual-article.ts";

/** Articles that are visited, by their ids. */
export const LONG = "canal-locks-and-rice-price";
export const SHORT = "hot-playground-surface";
export const HUGE = "bench-huge";
export const GALLERY = "bench-gallery";
export const USUAL = "bench-usual";

/** Where the static page of the long article is. */
export const STATIC = "/bench-static.html";

const WRITTEN_BY_HAND = ["site.json", "articles", "pages", "media"];

/** The real server, and the folder of `content`, `data` and `dist` that it serves. */
export type Portal = ServerProcess & { dir: string };

/** Comments are published at once, and whoever asks as fast as they can is let. */
const OPEN = { COMMENTS_MODERATION: "post", COMMENTS_LIMITS: "off" };

/** Starts the real server over a folder made for it; both are gone when this process ends. */
export async function startPortal(): Promise<Portal> {
  const dir = await mkdtemp(join(tmpdir(), "kanbao-bench-"));
  const remove = () => rmSync(dir, { recursive: true, force: true, maxRetries: 5 });
  process.on("exit", remove);
  await fill(dir);
  return { ...(await startServer("src/server/main.ts", dir, OPEN)), dir };
}

/** Copies, so that a build in the meantime disturbs nothing: content, the built site without its maps, a static page. */
async function fill(dir: string) {
  const articles = join(dir, "content/articles");
  const dist = join(dir, "dist");
  await mkdir(join(dir, "data"));
  await cp(join(projectDir, "dist"), dist, {
    recursive: true,
    filter: (path) => !/\.map$|dist.content/.test(path),
  });
  await Promise.all(
    WRITTEN_BY_HAND.map((name) =>
      cp(join(projectDir, "public/content", name), join(dir, "content", name), { recursive: true }),
    ),
  );
  const written = { [HUGE]: hugeArticle(), [USUAL]: usualArticle(), [GALLERY]: galleryArticle() };
  await Promise.all(
    Object.entries(written).map(([id, article]) =>
      writeFile(join(articles, `${id}.json`), JSON.stringify(article)),
    ),
  );
  const long = await readFile(join(articles, `${LONG}.json`), "utf8");
  await writeFile(join(dist, STATIC), staticPage(long));
}
