import { spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { cp, mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { projectDir } from "../browser/address.ts";
import { hugeArticle } from "./huge-article.ts";
import { staticPage } from "./static-page.ts";

/** Articles that are visited, by their ids. */
export const LONG = "canal-locks-and-rice-price";
export const SHORT = "hot-playground-surface";
export const HUGE = "bench-huge";

/** Where the static page of the long article is. */
export const STATIC = "/bench-static.html";

const WRITTEN_BY_HAND = ["site.json", "articles", "pages", "media"];

/** Starts the real server over a folder made for it; both are gone when this process ends. */
export async function startPortal(): Promise<{ origin: string }> {
  const dir = await mkdtemp(join(tmpdir(), "kanbao-bench-"));
  const remove = () => rmSync(dir, { recursive: true, force: true, maxRetries: 5 });
  process.on("exit", remove);
  await fill(dir);

  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const server = spawn(process.execPath, [join(projectDir, "src/server/main.ts")], {
    // It serves the built site of the folder it is started in.
    cwd: dir,
    env: {
      ...process.env,
      PORT: String(port),
      HOST: "127.0.0.1",
      CONTENT_DIR: "content",
      DATA_DIR: "data",
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  // First of all, and at once: a server that goes on would write into what is being removed.
  process.prependListener("exit", () => server.kill("SIGKILL"));
  const ended = once(server, "exit").then(([code]) => {
    throw new Error(`The server ended with ${code} before it was reached.`);
  });
  await Promise.race([once(server.stdout, "data"), ended]);
  return { origin };
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
  await writeFile(join(articles, `${HUGE}.json`), JSON.stringify(hugeArticle()));
  const long = await readFile(join(articles, `${LONG}.json`), "utf8");
  await writeFile(join(dist, STATIC), staticPage(long));
}

/** A port that nobody uses at the moment. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address ? address.port : 0;
}
