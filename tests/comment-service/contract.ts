import { beforeAll, expect, test } from "vitest";
import type { Stage } from "./stage.ts";
import type { Visitor } from "./visitor.ts";

const bodies = (items: { body: string }[]) => items.map(({ body }) => body);
const bodiesOf = ({ items }: { items: { comment: { body: string } }[] }) =>
  bodies(items.map(({ comment }) => comment));

/** What must hold of the service whatever it stores into. Every test has an article and people of its own. */
export function contract(prepare: () => Promise<Stage & { close: () => Promise<void> }>) {
  const on: { stage?: Stage; chief?: Visitor } = {};
  beforeAll(async () => {
    const stage = await prepare();
    on.stage = stage;
    on.chief = await stage.moderator();
    return stage.close;
  }, 60_000);
  const scene = async (changes: object = {}) => {
    if (!on.stage || !on.chief) throw new Error("the stage is not set");
    const { article, somebody, decide, item } = on.stage;
    const { chief } = on;
    const id = await article(changes);
    /** A comment that others see. */
    const published = async (body: string, more: object = {}) => {
      const author = somebody();
      const { said } = await author.post(id, body, more);
      await decide(chief, said.id, "approve");
      return { author, id: String(said.id) };
    };
    return { stage: on.stage, article: id, somebody, chief, decide, item, published };
  };

  test("a comment waits, seen by its author alone, until it is approved", async () => {
    const { article, somebody, chief, decide } = await scene();
    const author = somebody();
    const { status, said } = await author.post(article, "头一句", { nick: "老王" });
    expect([status, said.status, said.author.nick]).toEqual([201, "pending", "老王"]);
    expect(await somebody().list(article)).toMatchObject({
      items: [],
      own: [],
      counts: { total: 0 },
    });
    const own = await author.list(article);
    expect([bodies(own.own), own.items]).toEqual([["头一句"], []]);
    expect(own.viewer).toMatchObject({ id: said.author.id, nick: "老王", agreed: true });

    await decide(chief, said.id, "approve");
    const list = await somebody().list(article);
    expect([bodies(list.items), list.counts]).toEqual([["头一句"], { total: 1, roots: 1 }]);
    expect((await author.list(article)).own).toEqual([]);
  });

  test("the first comment of a person needs their word, the second does not", async () => {
    const { article, somebody } = await scene();
    const author = somebody();
    const without = await author.post(article, "好", { agreed: false });
    expect([without.status, without.said.fields]).toEqual([422, { agreed: "required" }]);
    expect((await author.post(article, "好")).status).toBe(201);
    expect((await author.post(article, "又来", { agreed: undefined })).status).toBe(201);
  });

  test("a hundred people liking at once are a hundred likes, and each can take theirs back", async () => {
    const { article, somebody, published } = await scene();
    const { id } = await published("点赞");
    const people = Array.from({ length: 100 }, () => somebody());
    await Promise.all(people.map((person) => person.like(id)));
    // Twice is once.
    await Promise.all(people.slice(0, 20).map((person) => person.like(id)));
    expect((await somebody().list(article)).items[0].likes).toBe(100);
    const [first] = people;
    expect((await first?.list(article))?.items[0].liked).toBe(true);
    const back = await first?.call("DELETE", `/comments/${id}/like`);
    expect(back?.said).toEqual({ likes: 99, liked: false });
    expect((await somebody().list(article)).items[0]).toMatchObject({ likes: 99, liked: false });
  });

  test("a hundred posts at once under one key are one comment", async () => {
    const { article, somebody, chief, item } = await scene();
    const key = { "idempotency-key": crypto.randomUUID() };
    const answers = await Promise.all(
      Array.from({ length: 100 }, () => somebody().post(article, "只此一条", {}, key)),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(99);
    const [one] = new Set(answers.map(({ said }) => said.id));
    expect(new Set(answers.map(({ said }) => said.id)).size).toBe(1);
    expect((await item(chief, one)).comment.body).toBe("只此一条");
  });

  test("an unknown parent is 404, and nothing is stored", async () => {
    const { article, somebody, published, chief } = await scene();
    const other = await scene();
    const elsewhere = await other.published("别处");
    await published("这里");
    const author = somebody();
    for (const parentId of ["999999999", "x", "", "-1", elsewhere.id]) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other, as they would come
      const { status, said } = await author.post(article, "回复谁？", { parentId });
      expect([status, said.code]).toEqual([404, "parent_not_found"]);
    }
    const { said } = await chief.call(
      "GET",
      `/moderation/comments?q=${encodeURIComponent("回复谁")}`,
    );
    expect(said.items).toEqual([]);
  });

  test("answers stand below their root, two deep, and say whom they answer", async () => {
    const { article, somebody, published } = await scene();
    const root = await published("楼主");
    const first = await published("一楼", { parentId: root.id, nick: "一楼的人" });
    const second = await published("答一楼", { parentId: first.id });
    const list = await somebody().list(article);
    expect(list.counts).toEqual({ total: 3, roots: 1 });
    const [shown] = list.items;
    expect([shown.replyCount, bodies(shown.replies)]).toEqual([2, ["一楼", "答一楼"]]);
    expect(shown.replies[0]).toMatchObject({ rootId: root.id, parentId: root.id, replyTo: null });
    expect(shown.replies[1]).toMatchObject({
      id: second.id,
      rootId: root.id,
      parentId: first.id,
      replyTo: { nick: "一楼的人" },
    });
  });

  test("what a posting answers is what its author reads of it afterwards", async () => {
    const { article, somebody, published } = await scene();
    const root = await published("一楼");
    const reply = await published("二楼", { parentId: root.id });
    const author = somebody();
    const answers = [
      await author.post(article, "自成一楼", { nick: "老王" }),
      await author.post(article, "答一楼", { parentId: root.id }),
      await author.post(article, "答二楼", { parentId: reply.id }),
    ];
    for (const { said } of answers) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const read = await author.call("GET", `/comments/${said.id}`);
      const { replies: _, ...posted } = said;
      expect(read.said.comment).toEqual(posted);
    }
    expect(answers.map(({ said }) => said.replyTo?.nick)).toEqual([undefined, undefined, "网友"]);
  });

  test("three answers come with a root, the others page by page, forwards and back", async () => {
    const { article, somebody, published } = await scene();
    const root = await published("楼主");
    const replies: string[] = [];
    for (let n = 0; n < 9; n += 1) {
      // oxlint-disable-next-line no-await-in-loop -- they are to be in order
      replies.push((await published(`第${n}条`, { parentId: root.id })).id);
    }
    const [shown] = (await somebody().list(article)).items;
    expect(shown.replies.map(({ id }: { id: string }) => id)).toEqual(replies.slice(0, 3));
    const page = async (cursor: string) =>
      (await somebody().call("GET", `/comments/${root.id}/replies?limit=4&cursor=${cursor}`)).said;
    const one = await page("");
    const two = await page(one.nextCursor);
    const three = await page(two.nextCursor);
    expect(
      [one, two, three].flatMap((said) => said.items.map(({ id }: { id: string }) => id)),
    ).toEqual(replies);
    expect([one.previousCursor, three.nextCursor]).toEqual([null, null]);
    const back = await page(three.previousCursor);
    expect(back.items.map(({ id }: { id: string }) => id)).toEqual(replies.slice(4, 8));

    const link = (await somebody().call("GET", `/comments/${replies[5]}?limit=4`)).said;
    expect([link.comment.id, link.root.id]).toEqual([replies[5], root.id]);
    expect(link.ancestors.map(({ id }: { id: string }) => id)).toEqual([root.id]);
    const around = link.replies.items.map(({ id }: { id: string }) => id);
    expect(around).toEqual(replies.slice(3, 7));
    expect((await page(link.replies.nextCursor)).items[0].id).toBe(replies[7]);
    expect((await page(link.replies.previousCursor)).items.at(-1).id).toBe(replies[2]);
  });

  test("newest, oldest and hottest come first as asked, page by page without a gap or a repeat", async () => {
    const { article, somebody, published } = await scene();
    const all: string[] = [];
    for (let n = 0; n < 7; n += 1) {
      // oxlint-disable-next-line no-await-in-loop -- they are to be in order
      all.push((await published(`第${n}条`)).id);
    }
    const [, , third = "", , fifth = ""] = all;
    await Promise.all([1, 2, 3].map(() => somebody().like(third)));
    await somebody().like(fifth);
    const walk = async (sort: string, cursor = ""): Promise<string[]> => {
      const list = await somebody().list(article, `sort=${sort}&limit=3&cursor=${cursor}`);
      const rest = list.nextCursor ? await walk(sort, list.nextCursor) : [];
      return [...list.items.map(({ id }: { id: string }) => id), ...rest];
    };
    expect(await walk("oldest")).toEqual(all);
    expect(await walk("newest")).toEqual(all.toReversed());
    const rest = all.filter((id) => id !== third && id !== fifth).toReversed();
    expect(await walk("hot")).toEqual([third, fifth, ...rest]);
    const { status } = await somebody().call(
      "GET",
      `/articles/${article}/comments?sort=hot&cursor=n1_1`,
    );
    expect(status).toBe(400);
  });

  test("the pinned stand first in every order, and once", async () => {
    const { article, somebody, published, chief } = await scene();
    const old = await published("旧的");
    const recent = await published("新的");
    const pinned = await chief.call("PUT", `/moderation/comments/${old.id}/pin`);
    expect(pinned.said.comment.pinned).toBe(true);
    for (const sort of ["newest", "oldest", "hot"]) {
      // oxlint-disable-next-line no-await-in-loop -- three lists
      const list = await somebody().list(article, `sort=${sort}`);
      expect(list.items.map(({ id }: { id: string }) => id)).toEqual([old.id, recent.id]);
    }
    await chief.call("DELETE", `/moderation/comments/${old.id}/pin`);
    const list = await somebody().list(article);
    expect(list.items.map(({ id }: { id: string }) => id)).toEqual([recent.id, old.id]);
  });

  test("an edit of an approved comment is not seen by others until it is approved", async () => {
    const { article, somebody, chief, decide, published, item } = await scene();
    const { author, id } = await published("原文");
    const mine = (await author.list(article)).items[0];
    expect(mine.can).toMatchObject({ edit: true, delete: true, report: false });
    const edited = await author.edit(id, "改过的", mine.revisionId);
    expect(edited.said).toMatchObject({ status: "pending", body: "改过的" });
    expect((await author.list(article)).items[0]).toMatchObject({
      status: "pending",
      body: "改过的",
    });
    const others = async () => (await somebody().list(article)).items[0];
    expect(await others()).toMatchObject({ status: "approved", body: "原文", edited: false });
    expect(await item(chief, id)).toMatchObject({ shownBody: "原文", comment: { body: "改过的" } });
    await decide(chief, id, "approve");
    expect(await others()).toMatchObject({ body: "改过的", edited: true });
  });

  test("an edit of what was edited meanwhile, or without a revision, is refused", async () => {
    const { article, published } = await scene();
    const { author, id } = await published("原文");
    const { revisionId } = (await author.list(article)).items[0];
    expect((await author.edit(id, "第一次", revisionId)).status).toBe(200);
    const stale = await author.edit(id, "第二次", revisionId);
    expect([stale.status, stale.said.code]).toEqual([409, "stale_revision"]);
    const blind = await author.call("PATCH", `/comments/${id}`, { body: { body: "盲改" } });
    expect([blind.status, blind.said.code]).toEqual([400, "bad_request"]);
  });

  test("two moderators who decide on the same comment: the second is told, and changes nothing", async () => {
    const { article, stage, somebody, chief, item } = await scene();
    const deputy = await stage.moderator("副手");
    const { said } = await somebody().post(article, "待审");
    const { revisionId } = (await item(chief, said.id)).comment;
    const answers = await Promise.all([
      chief.decide(said.id, "approve", revisionId),
      deputy.decide(said.id, "reject", revisionId),
    ]);
    const codes = answers.map(({ status, said: { code } }) => code ?? status);
    expect(new Set(codes)).toEqual(new Set([200, "stale_revision"]));
    const won = answers[0].status === 200;
    const now = (await deputy.call("GET", `/moderation/comments/${said.id}`)).said;
    expect([now.comment.status, now.decided]).toMatchObject(
      won
        ? ["approved", { decision: "approve", moderator: "值班编辑", reason: null }]
        : ["rejected", { decision: "reject", moderator: "副手", reason: "与文章无关" }],
    );
    expect((await somebody().list(article)).counts.total).toBe(won ? 1 : 0);
  });

  test("a moderator asks for a comment by its id, whatever became of it", async () => {
    const { article, somebody, chief, published } = await scene();
    const ask = async (id: string) => (await chief.call("GET", `/moderation/comments/${id}`)).said;
    const { author, id } = await published("原文");
    const { revisionId } = (await author.list(article)).items[0];
    await author.edit(id, "改过的", revisionId);
    expect(await ask(id)).toMatchObject({
      comment: { status: "pending", body: "改过的" },
      shownBody: "原文",
      decided: { decision: "approve", moderator: "值班编辑" },
    });
    await author.call("DELETE", `/comments/${id}`);
    expect((await ask(id)).comment).toMatchObject({ status: "deleted", body: "" });
    const waiting = (await somebody().post(article, "待审")).said;
    expect(await ask(waiting.id)).toMatchObject({ comment: { body: "待审" }, decided: null });
    expect((await ask("999999999")).code).toBe("comment_not_found");
  });

  test("a moderator does not approve what was edited since they read it", async () => {
    const { article, somebody, chief, item } = await scene();
    const author = somebody();
    const { said } = await author.post(article, "无害");
    const { revisionId } = (await item(chief, said.id)).comment;
    await author.edit(said.id, "换成别的", said.revisionId);
    const decided = await chief.decide(said.id, "approve", revisionId);
    expect([decided.status, decided.said.code]).toEqual([409, "stale_revision"]);
    expect((await somebody().list(article)).items).toEqual([]);
  });

  test("a rejected comment shows its author why, and may be appealed against once", async () => {
    const { article, somebody, chief, decide, item } = await scene();
    const author = somebody();
    const { said } = await author.post(article, "广告");
    await decide(chief, said.id, "reject");
    const [own] = (await author.list(article)).own;
    expect(own).toMatchObject({ status: "rejected", rejectReason: "与文章无关", appealed: false });
    expect((await author.appeal(said.id)).status).toBe(202);
    const again = await author.appeal(said.id);
    expect([again.status, again.said.code]).toEqual([409, "already_appealed"]);
    const queue = (await chief.call("GET", "/moderation/comments?only=appealed&limit=50")).said;
    const asked = queue.items.find(
      ({ comment }: { comment: { id: string } }) => comment.id === said.id,
    );
    expect(asked.appeal.note).toBe("请再看看");
    await decide(chief, said.id, "approve");
    expect(bodies((await somebody().list(article)).items)).toEqual(["广告"]);
    expect((await item(chief, said.id)).appeal).toBeNull();
  });

  test("a report reaches the moderators once a person, and a decision settles it", async () => {
    const { somebody, chief, decide, item, published } = await scene();
    const { id } = await published("有争议");
    const reader = somebody();
    expect((await reader.report(id)).status).toBe(202);
    const again = await reader.report(id, "abuse");
    expect([again.status, again.said.code]).toEqual([409, "already_reported"]);
    await somebody().report(id, "false");
    expect(await item(chief, id)).toMatchObject({ reportCount: 2 });
    const queue = (await chief.call("GET", "/moderation/comments?only=reported&limit=50")).said;
    expect(queue.items.map(({ comment }: { comment: { id: string } }) => comment.id)).toContain(id);
    await decide(chief, id, "approve");
    expect(await item(chief, id)).toMatchObject({ reportCount: 0 });
    const unknown = await somebody().report(id, "boring");
    expect(unknown.said.fields).toEqual({ reason: "unknown" });
  });

  test("what is deleted leaves a tombstone where there are answers, and nothing where there are none", async () => {
    const { article, somebody, published } = await scene();
    const root = await published("会删的楼");
    const reply = await published("回一句", { parentId: root.id });
    const alone = await published("没人回的");
    expect((await alone.author.call("DELETE", `/comments/${alone.id}`)).said.tombstone).toBe(false);
    expect((await root.author.call("DELETE", `/comments/${root.id}`)).said.tombstone).toBe(true);
    const list = await somebody().list(article);
    expect(list.counts).toEqual({ total: 1, roots: 0 });
    expect(list.items).toHaveLength(1);
    expect(list.items[0]).toMatchObject({
      status: "deleted",
      body: "",
      author: { id: "", nick: "" },
      replies: [{ body: "回一句" }],
    });
    await reply.author.call("DELETE", `/comments/${reply.id}`);
    expect((await somebody().list(article)).items).toEqual([]);
    // Again is as good as once.
    expect((await reply.author.call("DELETE", `/comments/${reply.id}`)).status).toBe(200);
  });

  test("one's own comments are found by how they stand, and nobody else's", async () => {
    const { article, somebody, chief, decide } = await scene();
    const author = somebody();
    const posted: string[] = [];
    for (const body of ["一", "二", "三"]) {
      // oxlint-disable-next-line no-await-in-loop -- they are to be in order
      posted.push((await author.post(article, body)).said.id);
    }
    await decide(chief, posted[1] ?? "", "reject");
    const own = async (query: string) => (await author.call("GET", `/me/comments?${query}`)).said;
    expect(bodies((await own("")).items)).toEqual(["三", "二", "一"]);
    expect(bodies((await own("status=rejected")).items)).toEqual(["二"]);
    const page = await own("limit=2");
    expect(bodies((await own(`limit=2&cursor=${page.nextCursor}`)).items)).toEqual(["一"]);
    expect((await somebody().call("GET", "/me/comments")).said.items).toEqual([]);
  });

  test("the comments of many articles are counted at once", async () => {
    const { article, somebody, published } = await scene();
    const other = await scene();
    await published("一");
    await published("二");
    const asked = `${article},${other.article},none`;
    const { said } = await somebody().call("GET", `/comment-counts?articleIds=${asked}`);
    expect(said.counts).toEqual({ [article]: 2, [other.article]: 0, none: 0 });
    const many = Array.from({ length: 101 }, (_, n) => `a${n}`).join(",");
    expect((await somebody().call("GET", `/comment-counts?articleIds=${many}`)).status).toBe(400);
    expect((await somebody().call("GET", "/comment-counts?articleIds=../x")).status).toBe(400);
  });

  test("a thread that moderators close takes nothing more until they open it", async () => {
    const { article, somebody, chief, published } = await scene();
    const { id } = await published("先说的");
    const set = (open: boolean) =>
      chief.call("POST", `/moderation/articles/${article}/thread`, { body: { open } });
    expect((await set(false)).said).toEqual({ open: false });
    expect((await somebody().list(article)).thread.open).toBe(false);
    const late = await somebody().post(article, "晚了", { parentId: id });
    expect([late.status, late.said.code]).toEqual([409, "thread_closed"]);
    await set(true);
    expect((await somebody().post(article, "又开了")).status).toBe(201);
  });

  test("somebody who is banned does not write, edit or like, until they may again", async () => {
    const { article, chief, published } = await scene();
    const { author, id } = await published("惹事");
    const other = await published("别人的");
    const personId = (await author.list(article)).viewer.id;
    const set = (body: object) =>
      chief.call("POST", `/moderation/users/${personId}/sanctions`, { body });
    const { said } = await set({ sanction: "ban", days: 7, reason: "辱骂" });
    expect(Date.parse(said.bannedUntil)).toBeGreaterThan(Date.now() + 6 * 86_400_000);
    const { revisionId } = (await author.list(article)).items.find(
      (one: { id: string }) => one.id === id,
    );
    const tried = [
      await author.post(article, "再来"),
      await author.edit(id, "改", revisionId),
      await author.like(other.id),
    ];
    expect(tried.map(({ said: { code } }) => code)).toEqual(["banned", "banned", "banned"]);
    expect((await author.list(article)).viewer.bannedUntil).toBe(said.bannedUntil);
    await set({ sanction: "ban", days: null, reason: "屡教不改" });
    expect((await author.list(article)).viewer.bannedUntil).toMatch(/^9999/);
    await set({ sanction: "lift" });
    expect((await author.post(article, "改过自新")).status).toBe(201);
    const nobody = await chief.call("POST", "/moderation/users/none/sanctions", {
      body: { sanction: "lift" },
    });
    expect(nobody.said.code).toBe("person_not_found");
  });

  test("the log says who did what to whom, newest first", async () => {
    const { article, stage, somebody, item } = await scene();
    const chief = await stage.moderator("夜班编辑");
    const author = somebody();
    const { said } = await author.post(article, "一条", { nick: "老王" });
    await chief.decide(said.id, "reject", (await item(chief, said.id)).comment.revisionId);
    await author.post(article, "又一条", { nick: "王老五" });
    for (const days of [7, null]) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await chief.call("POST", `/moderation/users/${said.author.id}/sanctions`, {
        body: { sanction: "ban", days, reason: "屡次骂人" },
      });
    }
    const log = (await chief.call("GET", "/moderation/log?limit=4")).said;
    const [forGood, aWeek] = log.items;
    expect(forGood.until).toBe("9999-12-31T00:00:00.000Z");
    expect((Date.parse(aWeek.until) - Date.parse(aWeek.at)) / 86_400_000).toBeCloseTo(7, 3);
    expect(log.items).toMatchObject([
      // Called as they called themselves last.
      { action: "ban", nick: "王老五", articleId: null, articleTitle: null, reason: "屡次骂人" },
      { action: "ban", nick: "王老五" },
      {
        moderator: "夜班编辑",
        action: "reject",
        articleId: article,
        articleTitle: "东昌湖水位回落",
        commentId: said.id,
        personId: said.author.id,
        nick: "老王",
        reason: "与文章无关",
        until: null,
      },
      { moderator: "夜班编辑", action: "sign_in" },
    ]);
    expect((await chief.call("GET", `/moderation/log?cursor=${log.nextCursor}`)).status).toBe(200);
  });

  test("the queue is searched by text and by name, also for what a search could mistake for a sign", async () => {
    const { article, somebody, chief } = await scene();
    const mark = crypto.randomUUID().slice(0, 6);
    await somebody().post(article, `100%${mark}真的_吗`);
    await somebody().post(article, "别的", { nick: `名${mark}` });
    const found = async (q: string) =>
      (await chief.call("GET", `/moderation/comments?q=${encodeURIComponent(q)}`)).said.items
        .length;
    expect([await found(mark), await found(`%${mark}真`), await found(`${mark}%吗`)]).toEqual([
      2, 1, 0,
    ]);
  });

  test("what was reported and what was appealed are searched by themselves, page by page", async () => {
    const { article, somebody, chief, published, decide } = await scene();
    const mark = crypto.randomUUID().slice(0, 6);
    const reported = [await published(`${mark}甲`), await published(`${mark}乙`)];
    await published(`${mark}丙`);
    for (const { id } of [...reported, await published("别的")]) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await somebody().report(id);
    }
    const author = somebody();
    const { said } = await author.post(article, `${mark}丁`);
    await decide(chief, said.id, "reject");
    await author.appeal(said.id);
    const found = async (query: string) =>
      (await chief.call("GET", `/moderation/comments?q=${mark}&${query}`)).said;
    const first = await found("only=reported&limit=1");
    const second = await found(`only=reported&limit=1&cursor=${first.nextCursor}`);
    expect([bodiesOf(first), bodiesOf(second), second.nextCursor]).toEqual([
      [`${mark}甲`],
      [`${mark}乙`],
      null,
    ]);
    expect(bodiesOf(await found("only=appealed"))).toEqual([`${mark}丁`]);
  });

  test("nobody but moderators moderates", async () => {
    const { article, somebody, published } = await scene();
    const { author, id } = await published("好");
    const tries: [string, string, object?][] = [
      ["GET", "/moderation/comments"],
      ["GET", `/moderation/comments/${id}`],
      ["GET", "/moderation/log"],
      [
        "POST",
        `/moderation/comments/${id}/decisions`,
        { decision: "reject", reason: "x", revisionId: "1-1" },
      ],
      ["PUT", `/moderation/comments/${id}/pin`],
      ["POST", `/moderation/articles/${article}/thread`, { open: false }],
      ["POST", "/moderation/users/x/sanctions", { sanction: "lift" }],
    ];
    const answers = await Promise.all(
      tries.map(([method, path, body]) => author.call(method, path, body ? { body } : {})),
    );
    expect(answers.map(({ status }) => status)).toEqual(tries.map(() => 401));
    const wrong = await somebody().call("POST", "/moderation/session", {
      body: { password: "guess" },
    });
    expect([wrong.status, wrong.said.fields]).toEqual([401, { password: "wrong" }]);
    expect((await somebody().call("GET", "/moderation/session")).said).toEqual({
      moderator: null,
      signIn: "password",
    });
  });

  test("a moderator who signs out is one no longer", async () => {
    const { stage } = await scene();
    const chief = await stage.moderator("早班");
    expect((await chief.call("GET", "/moderation/session")).said.moderator).toBe("早班");
    await chief.call("DELETE", "/moderation/session");
    expect((await chief.call("GET", "/moderation/comments")).status).toBe(401);
  });
}
