// @vitest-environment node
import { copyFile, readFile, rename, rm, truncate } from "node:fs/promises";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, onTestFinished, test } from "vitest";
import { openCommentStore, StoreFailure } from "../../src/server/comment-store.ts";
import { COMMENTS, folder, portal, post } from "./portal.ts";

const posting = { articleId: "flood", authorId: "a", nick: "老王", body: "好", key: "k" };

async function store() {
  const path = join(await folder(), "data/comments.db");
  const opened = openCommentStore(path);
  onTestFinished(() => opened.close());
  return { path, opened };
}

function raw(path: string) {
  const database = new DatabaseSync(path);
  onTestFinished(() => {
    if (database.isOpen) database.close();
  });
  return database;
}

test("comments are still there after closing and opening again", async () => {
  const { path, opened } = await store();
  opened.post(posting);
  const before = opened.list("flood", 20);
  opened.close();
  const again = openCommentStore(path);
  expect(again.list("flood", 20)).toEqual(before);
  expect(again.post(posting)).toMatchObject({ outcome: "repeated" });
  again.close();
});

test("two servers on one file see each other's comments, and one key is one comment", async () => {
  const { path, opened } = await store();
  const other = openCommentStore(path);
  opened.post(posting);
  expect(other.post(posting)).toMatchObject({ outcome: "repeated" });
  other.post({ ...posting, key: "other" });
  expect(opened.list("flood", 20).total).toBe(2);
  other.close();
});

test("only reviewed comments are listed and counted", async () => {
  const { path, opened } = await store();
  for (const key of ["1", "2", "3", "4"]) opened.post({ ...posting, key });
  const database = raw(path);
  for (const status of ["pending", "rejected", "deleted"]) {
    database
      .prepare(
        "UPDATE comments SET status = ? WHERE id = (SELECT min(id) FROM comments WHERE status = 'approved')",
      )
      .run(status);
  }
  const { items, total } = opened.list("flood", 20);
  expect([items.map(({ status }) => status), total]).toEqual([["approved"], 1]);
});

test("a clock that is set back loses and repeats nothing while paging", async () => {
  const { path, opened } = await store();
  for (const key of ["1", "2", "3", "4"]) opened.post({ ...posting, key });
  raw(path).exec("UPDATE comments SET created_at = 1000 WHERE id > 2");
  const first = opened.list("flood", 3);
  const second = opened.list("flood", 3, first.next);
  expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(["2", "1", "4", "3"]);
});

test("a page is read off the index, without sorting", async () => {
  const { path } = await store();
  const plan = raw(path)
    .prepare(
      `EXPLAIN QUERY PLAN SELECT id FROM comments WHERE article_id = 'a' AND status = 'approved'
       AND (created_at, id) < (5, 5) ORDER BY created_at DESC, id DESC LIMIT 20`,
    )
    .all()
    .map(({ detail }) => String(detail))
    .join("; ");
  expect(plan).toContain("comments_newest");
  expect(plan).not.toMatch(/TEMP B-TREE|SCAN/);
});

test("what is acknowledged is on the disk: a write-ahead log, and strict tables", async () => {
  const { path } = await store();
  const database = raw(path);
  expect(database.prepare("PRAGMA journal_mode").get()).toEqual({ journal_mode: "wal" });
  expect(() =>
    database.exec("INSERT INTO comments VALUES ('x', 1, 1, 1, 1, 'approved', 'now', 1, 1)"),
  ).toThrow("datatype mismatch");
});

test("a file that is no database is refused and left as it is", async () => {
  const path = join(await folder({ "data/comments.db": "x".repeat(5000) }), "data/comments.db");
  expect(() => openCommentStore(path)).toThrow(StoreFailure);
  expect(() => openCommentStore(path)).toThrow("not a database");
  expect(await readFile(path, "utf8")).toBe("x".repeat(5000));
});

test("a database of a newer version is refused and left as it is", async () => {
  const { path, opened } = await store();
  opened.post(posting);
  opened.close();
  const database = raw(path);
  database.exec("PRAGMA user_version = 999");
  expect(() => openCommentStore(path)).toThrow("newer version");
  expect(database.prepare("PRAGMA user_version").get()).toEqual({ user_version: 999 });
  expect(database.prepare("SELECT body FROM comments").all()).toEqual([{ body: "好" }]);
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
  await harm(database);

  await isUnavailable(await fetch(origin + COMMENTS));
  await isUnavailable(await post(origin, { body: "后" }));
  expect(failures.join()).toContain(database);
  expect((await fetch(`${origin}/content/articles/flood.json`)).status).toBe(200);
  expect((await fetch(origin, { headers: { accept: "text/html" } })).status).toBe(200);
});

test("a closed database is 503", async () => {
  const { origin, commentStore } = await portal();
  commentStore.close();
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
