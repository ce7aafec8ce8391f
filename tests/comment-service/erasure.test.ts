import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, onTestFinished, test, vi } from "vitest";
import { schemaOf } from "../../src/comment-service/schema.ts";
import { folder, openPortal, portal } from "../server/portal.ts";
import { EARLIER, LEFT, leftOf } from "./earlier.ts";
import { type Stage, stage } from "./stage.ts";

/** What of these texts is anywhere in the database's file once the server has ended, whether or not anything leads to it. */
async function left(texts: readonly string[], work: (on: Stage) => Promise<void>) {
  const opened = await openPortal({ env: { COMMENTS_MODERATION: "post" } });
  onTestFinished(opened.close);
  await work(stage(opened));
  await opened.comments.close();
  const bytes = await readFile(opened.database, "latin1");
  return texts.filter((text) => bytes.includes(text));
}

test("of a comment that is deleted no text is left, whatever edits it had", async () => {
  const texts = ["first-words", "second-words", "third-words", "another's-words"];
  const found = await left(texts, async ({ article, somebody }) => {
    const id = await article();
    const author = somebody();
    const { said } = await author.post(id, "first-words");
    const edited = await author.edit(said.id, "second-words", said.revisionId);
    await author.edit(said.id, "third-words", edited.said.revisionId);
    await somebody().post(id, "another's-words");
    await author.call("DELETE", `/comments/${said.id}`);
  });
  expect(found).toEqual(["another's-words"]);
});

test("of a comment that moderators rejected the text they rejected is kept as a record, and no other", async () => {
  const texts = ["approved-words", "rejected-words"];
  const found = await left(texts, async ({ article, somebody, moderator, decide }) => {
    const id = await article();
    const author = somebody();
    const { said } = await author.post(id, "approved-words");
    const edited = await author.edit(said.id, "rejected-words", said.revisionId);
    await decide(await moderator(), edited.said.id, "reject");
    await author.call("DELETE", `/comments/${said.id}`);
    expect((await author.call("GET", "/me/comments")).said.items).toMatchObject([{ body: "" }]);
  });
  expect(found).toEqual(["rejected-words"]);
});

test("what earlier versions left of deleted comments goes when the server starts, from the file as well", async () => {
  const dir = await folder();
  const path = join(dir, "data/comments.db");
  const file = new DatabaseSync(path);
  file.exec(`PRAGMA journal_mode = WAL; ${schemaOf("sqlite")} ${EARLIER} PRAGMA user_version = 2;`);
  file.close();
  await portal({}, { dir });
  const after = new DatabaseSync(path, { readOnly: true });
  onTestFinished(() => after.close());
  expect(await leftOf((sql) => after.prepare(sql).all())).toEqual(LEFT);
  const bytes = (await readFile(path, "latin1")) + (await readFile(`${path}-wal`, "latin1"));
  const texts = ["left-words", "rejected-words", "appealed-words", "appealing-words", "own-words"];
  expect(texts.filter((text) => bytes.includes(text))).toEqual(["rejected-words"]);
});

test("words that were deleted soon leave the log as well, while the server goes on", async () => {
  const opened = await openPortal({ eraseWithin: 0 });
  onTestFinished(opened.close);
  const { article, somebody } = stage(opened);
  const id = await article();
  const author = somebody();
  const { said } = await author.post(id, "words-of-the-log");
  const log = () => readFile(`${opened.database}-wal`, "latin1");
  expect(await log()).toContain("words-of-the-log");
  await author.call("DELETE", `/comments/${said.id}`);
  await vi.waitFor(async () => expect(await log()).not.toContain("words-of-the-log"));
  expect((await author.post(id, "还在")).status).toBe(201);
});

test("words that were deleted leave the log once whoever was reading it has done so", async () => {
  const opened = await openPortal({ eraseWithin: 0 });
  onTestFinished(opened.close);
  const { article, somebody } = stage(opened);
  const id = await article();
  const author = somebody();
  const { said } = await author.post(id, "words-of-the-log");
  const other = new DatabaseSync(opened.database);
  onTestFinished(() => other.close());
  other.exec("BEGIN; SELECT count(*) FROM comments");
  await author.call("DELETE", `/comments/${said.id}`);
  const log = () => readFile(`${opened.database}-wal`, "latin1");
  expect(await log()).toContain("words-of-the-log");
  expect((await author.post(id, "不受影响")).status).toBe(201);
  other.exec("COMMIT");
  await vi.waitFor(async () => expect(await log()).not.toContain("words-of-the-log"));
});
