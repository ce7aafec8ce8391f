import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type IncomingHttpHeaders, request } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { getRequestListener } from "@hono/node-server";
import { onTestFinished } from "vitest";
import { createApp } from "../../src/server/app.ts";
import { readCommentEnvironment } from "../../src/comment-service/environment.ts";
import { openCommentService } from "../../src/comment-service/open-service.ts";
import type { Answered } from "../../src/server/request-log.ts";

/** What a test may put in place of the sample: a file's bytes by its name below the portal's folder. */
export type Files = Record<string, string | Uint8Array>;

const INLINE = `document.documentElement.dataset.theme = "dark";`;

export const sample = {
  inline: INLINE,
  site: {
    name: "水城新闻网",
    address: "https://example.com/",
    channels: [{ id: "news", name: "要闻" }],
    copyright: { from: 2026 },
  },
  article: {
    title: "东昌湖水位回落",
    source: { name: "水城日报" },
    editor: "任玉伟",
    publishedAt: "2026-06-10T19:16:59+08:00",
    channel: "news",
    body: [{ type: "paragraph", text: "水位昨日回落至警戒线以下。" }],
  },
};

const standard: Files = {
  "content/site.json": JSON.stringify(sample.site),
  "content/articles/flood.json": JSON.stringify(sample.article),
  "content/articles/closed.json": JSON.stringify({ ...sample.article, comments: "closed" }),
  "content/articles/off.json": JSON.stringify({ ...sample.article, comments: "off" }),
  "content/articles/torn.json": JSON.stringify(sample.article).slice(0, 80),
  "dist/index.html": `<!doctype html>\r\n<html lang="zh-CN"><head><script>${INLINE}</script></head></html>`,
  "dist/assets/main-Ab12Cd34.js": `${"// 看报\n".repeat(400)}export {};\n`,
  "dist/icon.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>",
};

/** A portal's folder with sample content and a sample of a built site, gone when the test is over. */
export async function folder(changes: Files = {}): Promise<string> {
  const dir = await makeFolder(changes);
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  return dir;
}

/** The same, for whoever removes it. */
async function makeFolder(changes: Files = {}): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), "kanbao-"));
  const write = async ([name, bytes]: [string, string | Uint8Array]) => {
    await mkdir(dirname(join(dir, name)), { recursive: true });
    await writeFile(join(dir, name), bytes);
  };
  await Promise.all(Object.entries({ ...standard, ...changes }).map(write));
  await mkdir(join(dir, "data"), { recursive: true });
  return dir;
}

/** What of the service a test needs otherwise. */
type Changes = {
  env?: Record<string, string>;
  editWindow?: number;
  eraseWithin?: number;
  passwordCost?: number;
  dir?: string;
};

/** The password of moderators in tests. */
export const PASSWORD = "open-sesame-open";

/** The whole server over such a folder, on a port of its own; comments are published at once, and nobody is limited. */
export async function portal(files: Files = {}, changes: Changes = {}) {
  const opened = await openPortal({ ...changes, dir: changes.dir ?? (await folder(files)) });
  onTestFinished(opened.close);
  return opened;
}

/** The same, for whoever closes it. */
export async function openPortal({ env = {}, dir: given, ...rest }: Changes = {}) {
  const dir = given ?? (await makeFolder());
  const database = join(dir, "data", "comments.db");
  const failures: string[] = [];
  const answered: Answered[] = [];
  const report = ({ message }: Error) => void failures.push(message);
  const contentDir = join(dir, "content");
  const comments = await openCommentService({
    ...readCommentEnvironment({
      COMMENTS_MODERATION: "post",
      COMMENTS_LIMITS: "off",
      MODERATOR_PASSWORD: PASSWORD,
      ...env,
    }),
    // Nobody guesses a password that is in the tests; the program's own cost is paid where its process is started.
    passwordCost: 2,
    ...rest,
    contentDir,
    dataDir: join(dir, "data"),
    report,
  });
  const log = (line: Answered) => void answered.push(line);
  const app = createApp({ contentDir, distDir: join(dir, "dist"), comments, report, log });
  const server = createServer(getRequestListener(app.fetch, { overrideGlobalObjects: false }));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const close = async () => {
    server.closeAllConnections();
    server.close();
    await comments.close();
    if (given === undefined) await rm(dir, { recursive: true, force: true });
  };
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const origin = `http://127.0.0.1:${port}`;
  return { dir, database, comments, failures, answered, port, origin, close };
}

export type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer; text: string };

/** One request exactly as it is written: `fetch` would tidy the path and add headers of its own. */
export async function ask(
  port: number,
  path: string,
  {
    method = "GET",
    headers = {},
    body,
  }: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Answer> {
  const sent = request({ host: "127.0.0.1", port, path, method, headers, agent: false });
  const answered = once(sent, "response");
  sent.end(body);
  const [response] = await answered;
  const chunks: Buffer[] = await response.toArray();
  const bytes = Buffer.concat(chunks);
  return {
    status: response.statusCode,
    headers: response.headers,
    body: bytes,
    text: bytes.toString(),
  };
}

export const COMMENTS = "/api/v1/articles/flood/comments";

/** Posts a comment as a well-behaved client would, but for what `changes` says of it. */
export function post(
  origin: string,
  comment: unknown,
  headers: Record<string, string> = {},
  path = COMMENTS,
) {
  return fetch(origin + path, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "idempotency-key": crypto.randomUUID(),
      ...headers,
    },
    body: typeof comment === "string" ? comment : JSON.stringify(agreeing(comment)),
  });
}

/** Whoever writes for the first time agrees to the pledge. */
const agreeing = (comment: unknown) =>
  typeof comment === "object" && comment !== null && !Array.isArray(comment)
    ? { agreed: true, ...comment }
    : comment;
