// @vitest-environment node
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, onTestFinished, test } from "vitest";
import { schemaOf } from "../../src/comment-service/schema.ts";
import { folder, openPortal, portal } from "../server/portal.ts";
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

/** Two deleted comments as earlier versions left them, the second one rejected before. */
const EARLIER = `
  INSERT INTO people VALUES ('p', '老王', 1, NULL, 1);
  INSERT INTO comments (id, article_id, author_id, nick, status, body, hot, created_at, text_hash, idempotency_key, request_hash)
    VALUES (1, 'flood', 'p', '老王', 'deleted', '', 1, 1, 'a', 'k1', 'h'), (2, 'flood', 'p', '老王', 'deleted', '', 2, 2, 'b', 'k2', 'h'),
      (3, 'flood', 'p', '老王', 'pending', 'waiting-words', 3, 3, 'c', 'k3', 'h');
  INSERT INTO revisions VALUES (1, 1, 'left-words', 1), (2, 1, 'rejected-words', 2), (3, 1, 'waiting-words', 3);
  INSERT INTO decisions (comment_id, revision, decision, moderator, created_at) VALUES (2, 1, 'reject', '李编辑', 2);
  PRAGMA user_version = 2;`;

test("what earlier versions left of deleted comments goes when the server starts", async () => {
  const dir = await folder();
  const path = join(dir, "data/comments.db");
  const file = new DatabaseSync(path);
  file.exec(schemaOf("sqlite") + EARLIER);
  file.close();
  await portal({}, { dir });
  const after = new DatabaseSync(path, { readOnly: true });
  onTestFinished(() => after.close());
  const bodies = after.prepare("SELECT body FROM revisions").all();
  expect(bodies.map(({ body }) => body)).toEqual(["", "rejected-words", "waiting-words"]);
});
