import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folder, portal } from "../server/portal.ts";
import { stage } from "./stage.ts";

async function open(words?: string) {
  const dir = await folder(words === undefined ? {} : { "words.txt": words });
  const env = words === undefined ? {} : { COMMENTS_WORDS: join(dir, "words.txt") };
  const opened = await portal({}, { dir, env });
  const set = stage(opened);
  return { ...set, dir, id: await set.article(), chief: await set.moderator() };
}

test("where comments are published at once, an ordinary one is", async () => {
  const { id, somebody } = await open();
  expect((await somebody().post(id, "写得真好，我们村也这样")).said.status).toBe("approved");
  expect((await somebody().list(id)).counts.total).toBe(1);
});

test("a word that is refused is refused however it is spaced, and one that is held waits", async () => {
  const { id, somebody, chief, item } = await open("# 示例\n!坏词\n可疑\n");
  for (const body of ["坏词", "这里有坏 词吧", "坏*词", "坏\u200b词"]) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    const { status, said } = await somebody().post(id, body);
    expect([status, said.fields]).toEqual([422, { body: "forbidden_word" }]);
  }
  const named = await somebody().post(id, "好", { nick: "坏词本人" });
  expect(named.said.fields).toEqual({ nick: "forbidden_word" });
  const { said } = await somebody().post(id, "很可疑的话");
  expect(said.status).toBe("pending");
  expect((await item(chief, said.id)).held).toEqual(["word"]);
});

test("a list of words that is changed counts at once", async () => {
  const { id, dir, somebody } = await open("!旧词\n");
  expect((await somebody().post(id, "新词")).status).toBe(201);
  await writeFile(join(dir, "words.txt"), "!新词汇\n!新词\n");
  expect((await somebody().post(id, "又是新词")).status).toBe(422);
});

test.for(["看 https://spam.example/x", "加 www.spam.test", "点 spam-shop.com 领奖"])(
  "%s waits for its link",
  async (body) => {
    const { id, somebody, chief, item } = await open();
    const { said } = await somebody().post(id, body);
    expect([said.status, (await item(chief, said.id)).held]).toEqual(["pending", ["link"]]);
  },
);

test("the same text again waits: from one person whatever its length, from others where it is no chance", async () => {
  const { id, somebody } = await open();
  const author = somebody();
  expect((await author.post(id, "赞")).said.status).toBe("approved");
  expect((await author.post(id, "赞！")).said.status).toBe("pending");
  expect((await somebody().post(id, "赞")).said.status).toBe("approved");
  const long = "这是一条被反复张贴的长长的广告";
  expect((await somebody().post(id, long)).said.status).toBe("approved");
  expect((await somebody().post(id, `${long}。`)).said.status).toBe("pending");
});

test("a flood of one person waits from the fourth comment on", async () => {
  const { id, somebody } = await open();
  const author = somebody();
  const statuses: string[] = [];
  for (const body of ["一", "二", "三", "四", "五"]) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    statuses.push((await author.post(id, body)).said.status);
  }
  expect(statuses).toEqual(["approved", "approved", "approved", "pending", "pending"]);
});

test("an edit waits even where comments are published at once", async () => {
  const { id, somebody } = await open();
  const author = somebody();
  const { said } = await author.post(id, "原文");
  await author.edit(said.id, "改成别的", said.revisionId);
  const [shown] = (await somebody().list(id)).items;
  expect([shown.body, shown.status]).toEqual(["原文", "approved"]);
});

test("once its time is over a comment cannot be edited, and says so", async () => {
  const { article, somebody } = stage(await portal({}, { editWindow: 0 }));
  const author = somebody();
  const { said } = await author.post(await article(), "定稿");
  expect([said.can.edit, said.editableUntil]).toEqual([false, undefined]);
  const { status, said: refused } = await author.edit(said.id, "晚了", said.revisionId);
  expect([status, refused.code]).toEqual([409, "edit_window_closed"]);
});
