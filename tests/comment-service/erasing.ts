import { beforeAll, expect, test } from "vitest";
import type { Stage } from "./stage.ts";

export type Opened = Stage & {
  /** What the store answers to this, whatever it is. */
  query: (sql: string) => Promise<Record<string, unknown>[]>;
  close: () => Promise<void>;
};

/** What must be left of a deleted comment, and what must not, whatever stores it. */
export function erasing(prepare: () => Promise<Opened>) {
  const on: { opened?: Opened } = {};
  beforeAll(async () => {
    on.opened = await prepare();
    return on.opened.close;
  }, 60_000);
  const stageOf = () => {
    if (!on.opened) throw new Error("the stage is not set");
    return on.opened;
  };

  test("of a deleted comment only a text whose last decision is a rejection is left, and nothing else that holds its words", async () => {
    const { article, somebody, moderator, decide, query } = stageOf();
    const id = await article();
    const [author, other, chief] = [somebody(), somebody(), await moderator()];
    const { said } = await author.post(id, "rejected, then approved");
    await decide(chief, said.id, "reject");
    await author.appeal(said.id);
    await decide(chief, said.id, "approve");
    const mine = async () =>
      (await author.list(id)).items.find((one: { id: string }) => one.id === said.id);
    await author.edit(said.id, "approved, then rejected", (await mine()).revisionId);
    await decide(chief, said.id, "approve");
    await decide(chief, said.id, "reject");
    await decide(chief, said.id, "approve");
    await author.edit(said.id, "rejected for good", (await mine()).revisionId);
    await other.call("POST", `/comments/${said.id}/reports`, {
      body: { reason: "spam", note: "another's words" },
    });
    await decide(chief, said.id, "reject");
    await query(`INSERT INTO reports (comment_id, person_id, reason, note, created_at)
      VALUES (${said.id}, '${said.author.id}', 'spam', 'the author''s words', 1)`);
    await author.call("DELETE", `/comments/${said.id}`);

    const about = `comment_id = ${said.id} ORDER BY`;
    const texts = await query(`SELECT body FROM revisions WHERE ${about} revision`);
    expect(texts.map(({ body }) => body)).toEqual(["", "", "rejected for good"]);
    const notes = await query(`SELECT note FROM appeals WHERE ${about} version`);
    expect(notes).toMatchObject([{ note: "" }]);
    const reports = await query(`SELECT note FROM reports WHERE ${about} created_at`);
    expect(reports.map(({ note }) => note)).toEqual([null, "another's words"]);
    const row = await query(
      `SELECT body, shown_body, text_hash, request_hash FROM comments WHERE id = ${said.id}`,
    );
    expect(row).toMatchObject([{ body: "", shown_body: null, text_hash: "", request_hash: "" }]);
  });

  test("the key of a deleted comment posts nothing again, and the keys of others go on doing what they do", async () => {
    const { article, somebody } = stageOf();
    const id = await article();
    const author = somebody();
    const key = (name: string) => ({ "idempotency-key": `${id}-${name}` });
    const { said: gone } = await author.post(id, "会删的", {}, key("gone"));
    const { said: stays } = await author.post(id, "会留的", {}, key("stays"));
    await author.call("DELETE", `/comments/${gone.id}`);
    const late = await author.post(id, "会删的", {}, key("gone"));
    expect([late.status, late.said.code]).toEqual([409, "idempotency_conflict"]);
    const again = await author.post(id, "会留的", {}, key("stays"));
    expect([again.status, again.said.id]).toEqual([200, stays.id]);
    const other = await author.post(id, "换了话", {}, key("stays"));
    expect([other.status, other.said.code]).toEqual([409, "idempotency_conflict"]);
    expect((await author.post(id, "会删的", {}, key("new"))).status).toBe(201);
  });
}
