import { copyFile, readFile, rename, rm, truncate } from "node:fs/promises";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, onTestFinished, test, vi } from "vitest";
import { COMMENTS, folder, portal, post } from "../server/portal.ts";

function raw(path: string) {
  const database = new DatabaseSync(path);
  onTestFinished(() => {
    if (database.isOpen) database.close();
  });
  return database;
}

const list = async (origin: string) => (await fetch(origin + COMMENTS)).json();

test("comments, and what a key stands for, are still there after closing and opening again", async () => {
  const first = await portal();
  const key = { "idempotency-key": "k" };
  await post(first.origin, { body: "记得我" }, key);
  const before = await list(first.origin);
  await first.close();
  const again = await portal({}, { dir: first.dir });
  expect(await list(again.origin)).toEqual(before);
  expect((await post(again.origin, { body: "记得我" }, key)).status).toBe(200);
});

test("two servers on one file see each other's comments, and one key is one comment", async () => {
  const one = await portal();
  const other = await portal({}, { dir: one.dir });
  const key = { "idempotency-key": "k" };
  await post(one.origin, { body: "一" }, key);
  expect((await post(other.origin, { body: "一" }, key)).status).toBe(200);
  expect((await list(other.origin)).counts.total).toBe(1);
  await post(other.origin, { body: "二" });
  expect((await list(one.origin)).counts.total).toBe(2);
});

test("a clock that is set back loses and repeats nothing while paging", async () => {
  const { origin, database } = await portal();
  for (const body of ["1", "2", "3", "4"]) {
    // oxlint-disable-next-line no-await-in-loop -- they are to be in order
    await post(origin, { body });
  }
  raw(database).exec("UPDATE comments SET created_at = 1000 WHERE id > 2");
  const page = async (cursor: string) =>
    (await fetch(`${origin}${COMMENTS}?limit=3&cursor=${cursor}`)).json();
  const first = await page("");
  const second = await page(first.nextCursor);
  const ids = [...first.items, ...second.items].map(({ id }) => id);
  expect(ids).toEqual(["2", "1", "4", "3"]);
});

test("what is acknowledged is on the disk: a write-ahead log, and strict tables", async () => {
  const { database } = await portal();
  const file = raw(database);
  expect(file.prepare("PRAGMA journal_mode").get()).toEqual({ journal_mode: "wal" });
  expect(() => file.exec("INSERT INTO threads VALUES ('x', 'many', 1, 1, 1)")).toThrow(
    "cannot store TEXT",
  );
});

test("a file that is no database is refused and left as it is", async () => {
  const dir = await folder({ "data/comments.db": "x".repeat(5000) });
  await expect(portal({}, { dir })).rejects.toThrow("not a database");
  expect(await readFile(join(dir, "data/comments.db"), "utf8")).toBe("x".repeat(5000));
});

test("a database of a newer version is refused and left as it is", async () => {
  const { dir, origin, database, close } = await portal();
  await post(origin, { body: "好" });
  await close();
  const file = raw(database);
  file.exec("PRAGMA user_version = 999");
  await expect(portal({}, { dir })).rejects.toThrow("newer version");
  expect(file.prepare("PRAGMA user_version").get()).toEqual({ user_version: 999 });
  expect(file.prepare("SELECT body FROM comments").all()).toEqual([{ body: "好" }]);
});

const isUnavailable = async (answer: Response) => {
  expect(answer.headers.get("content-type")).toBe("application/problem+json");
  expect(await answer.json()).toMatchObject({ status: 503, code: "read_only" });
  expect([answer.status, answer.headers.get("set-cookie")]).toEqual([503, null]);
};

test.for([
  ["deleted", (path: string) => rm(path)],
  [
    "replaced",
    async (path: string) => {
      await copyFile(path, `${path}.backup`);
      await rename(`${path}.backup`, path);
    },
  ],
  ["emptied", (path: string) => truncate(path, 0)],
  ["robbed of its log", (path: string) => rm(`${path}-wal`)],
] as const)("with its file %s the comments answer 503, and articles go on", async ([, harm]) => {
  const { origin, database, failures } = await portal();
  expect((await post(origin, { body: "先" })).status).toBe(201);
  expect((await fetch(`${origin}/readyz`)).status).toBe(200);
  await harm(database);

  await isUnavailable(await post(origin, { body: "后" }));
  await vi.waitFor(async () => isUnavailable(await fetch(origin + COMMENTS)));
  expect(failures.join()).toContain(database);
  await vi.waitFor(async () => expect((await fetch(`${origin}/readyz`)).status).toBe(503));
  expect((await fetch(`${origin}/healthz`)).status).toBe(200);
  expect((await fetch(`${origin}/content/articles/flood.json`)).status).toBe(200);
  expect((await fetch(origin, { headers: { accept: "text/html" } })).status).toBe(200);
});

test("a closed database is 503", async () => {
  const { origin, comments } = await portal();
  await comments.close();
  expect((await fetch(origin + COMMENTS)).status).toBe(503);
  expect((await post(origin, { body: "好" })).status).toBe(503);
});

test("while another process holds the database, posting is 503 and reading goes on; then all is well", async () => {
  const { origin, database } = await portal();
  const other = raw(database);
  other.exec("BEGIN IMMEDIATE");
  const key = { "idempotency-key": "k" };
  expect((await post(origin, { body: "好" }, key)).status).toBe(503);
  expect((await fetch(origin + COMMENTS)).status).toBe(200);
  other.exec("ROLLBACK");
  expect((await post(origin, { body: "好" }, key)).status).toBe(201);
});

/** What the first version of the database was made of. */
const FIRST_VERSION = `
  CREATE TABLE comments (
    id INTEGER PRIMARY KEY AUTOINCREMENT, article_id TEXT NOT NULL, author_id TEXT NOT NULL, nick TEXT NOT NULL,
    body TEXT NOT NULL,
    status TEXT NOT NULL DEFAULT 'approved' CHECK (status IN ('approved', 'pending', 'rejected', 'deleted')),
    created_at INTEGER NOT NULL, idempotency_key TEXT NOT NULL UNIQUE, request_hash TEXT NOT NULL
  ) STRICT;
  CREATE INDEX comments_newest ON comments (article_id, created_at DESC, id DESC) WHERE status = 'approved';
  INSERT INTO comments VALUES
    (1, 'flood', 'a', '老王', '头一句', 'approved', 1000, 'k1', 'h1'),
    (2, 'flood', 'b', '网友', '没通过', 'rejected', 2000, 'k2', 'h2'),
    (7, 'flood', 'a', '老王', '第二句', 'approved', 3000, 'k7', 'h7'),
    (8, 'closed', 'b', '网友', '关了的', 'approved', 4000, 'k8', 'h8');
  PRAGMA user_version = 1;`;

test("a database of the first version is carried over whole", async () => {
  const dir = await folder();
  const file = raw(join(dir, "data/comments.db"));
  file.exec(FIRST_VERSION);
  file.close();
  const { origin } = await portal({}, { dir });
  const flood = await list(origin);
  expect(flood.counts).toEqual({ total: 2, roots: 2 });
  expect(flood.items).toMatchObject([
    { id: "7", body: "第二句", author: { id: "a", nick: "老王" } },
    { id: "1", body: "头一句", createdAt: "1970-01-01T00:00:01.000Z" },
  ]);
  const counts = await fetch(`${origin}/api/v1/comment-counts?articleIds=flood,closed`);
  expect((await counts.json()).counts).toEqual({ flood: 2, closed: 1 });
  const database = raw(join(dir, "data/comments.db"));
  expect(database.prepare("SELECT status, body FROM comments WHERE id = 2").get()).toEqual({
    status: "rejected",
    body: "没通过",
  });
  expect(database.prepare("SELECT count(*) AS n FROM revisions").get()).toEqual({ n: 4 });
  // What is written next is not mistaken for what was there.
  expect(Number((await (await post(origin, { body: "新的" })).json()).id)).toBeGreaterThan(8);
});
