import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { type Asked, comment, comments, inTurn, ownComment, reply } from "../newsroom.ts";
import { visit } from "../open.tsx";
import { at, bodies, COMMENTS, itemOf, openComments, section, text } from "./form.ts";

const REPLIES = "/api/v1/comments/1/replies";
const first = [reply("2", "二"), reply("3", "三"), reply("4", "四")];
const thread = (changes: object = {}) =>
  comment("1", "一", "河边散步的人", { replies: first, replyCount: 5, ...changes });
const page = (items: object[], changes: object = {}) => ({
  items,
  previousCursor: null,
  nextCursor: null,
  ...changes,
});

test("answers stand below what they answer, and say whom they answer where that is another answer", async () => {
  const answer = reply("5", "五", "小周", {
    parentId: "2",
    replyTo: { id: "reader-2", nick: "老王" },
  });
  await openComments(comments({ items: [thread({ replies: [first[0], answer], replyCount: 2 })] }));

  const list = await section().findByRole("list", { name: "对河边散步的人的回复" });
  expect(within(list).getAllByRole("article")).toHaveLength(2);
  expect(await itemOf("五")).toHaveTextContent("小周回复 @老王");
  expect(await itemOf("二")).not.toHaveTextContent("回复 @");
});

test("the answers beyond the third come when they are asked for, page by page", async () => {
  const cursors: (string | null)[] = [];
  const { user } = await openComments(comments({ items: [thread()] }), {
    [REPLIES]: ({ url }: Asked) => {
      const cursor = url.searchParams.get("cursor");
      cursors.push(cursor);
      expect(Number(url.searchParams.get("limit"))).toBeLessThanOrEqual(50);
      return cursor
        ? page([reply("6", "六")])
        : page([...first, reply("5", "五")], { nextCursor: "next" });
    },
  });
  await user.click(await section().findByRole("button", { name: "展开其余 2 条回复" }));
  await waitFor(() => expect(bodies()).toEqual(["一", "二", "三", "四", "五"]));
  expect(await itemOf("五")).toHaveFocus();
  await user.click(section().getByRole("button", { name: "更多回复" }));

  await waitFor(() => expect(bodies()).toEqual(["一", "二", "三", "四", "五", "六"]));
  expect(await itemOf("六")).toHaveFocus();
  expect(cursors).toEqual([null, "next"]);
  expect(section().queryByRole("button", { name: /条回复|更多回复/ })).not.toBeInTheDocument();
});

test("answers that do not come say so, and can be asked for again", async () => {
  const { user } = await openComments(comments({ items: [thread()] }), {
    [REPLIES]: inTurn(500, page([...first, reply("5", "五")])),
  });
  await user.click(await section().findByRole("button", { name: "展开其余 2 条回复" }));
  expect(await section().findByRole("alert")).toHaveTextContent("回复没有加载出来。");
  expect(bodies()).toEqual(["一", "二", "三", "四"]);
  await user.click(section().getByRole("button", { name: "重试" }));

  await waitFor(() => expect(bodies()).toEqual(["一", "二", "三", "四", "五"]));
});

test("an answer is written below what it answers, and stands there with the focus", async () => {
  const said: unknown[] = [];
  const { user } = await openComments(comments({ items: [thread({ replyCount: 3 })] }), {
    [`POST ${COMMENTS}`]: ({ body }: Asked) => {
      said.push(JSON.parse(body));
      return ownComment("7", "同感。", { rootId: "1", parentId: "3", status: "approved" });
    },
  });
  await user.click((await at("三")).getByRole("button", { name: "回复" }));
  const field = section().getByRole("textbox", { name: "回复 @老王" });
  expect(field).toHaveFocus();
  expect(await itemOf("三")).toContainElement(field);
  await user.keyboard("同感。");
  await user.click((await at("三")).getByRole("button", { name: "发表" }));

  await waitFor(async () => expect(await itemOf("同感。")).toHaveFocus());
  expect(said).toEqual([{ body: "同感。", parentId: "3" }]);
  expect(bodies()).toEqual(["一", "二", "三", "四", "同感。"]);
  expect(section().getByText("2条")).toBeVisible();
  expect(section().queryByRole("textbox", { name: "回复 @老王" })).not.toBeInTheDocument();
});

test("an answer half written is there again after a reload, at its own comment alone", async () => {
  const list = comments({ items: [thread({ replyCount: 3 })] });
  const { user } = await openComments(list);
  await user.click((await at("三")).getByRole("button", { name: "回复" }));
  await user.keyboard("写到一半");
  const again = await visit("/a/market#comments");
  await text();
  await again.user.click((await at("二")).getByRole("button", { name: "回复" }));
  await again.user.click((await at("三")).getByRole("button", { name: "回复" }));

  const fields = section().getAllByRole("textbox", { name: "回复 @老王" });
  expect(fields.map((field) => field instanceof HTMLTextAreaElement && field.value)).toEqual([
    "",
    "写到一半",
  ]);
  expect(section().getByRole("textbox", { name: "发表评论" })).toHaveValue("");
});

test("what was pinned comes first, then one's own that wait, then the others", async () => {
  await openComments(
    comments({
      items: [comment("8", "置顶的话", "编辑部", { pinned: true }), comment("1", "一")],
      own: [ownComment("9", "等着的话", { status: "pending" })],
    }),
  );

  await waitFor(() => expect(bodies()).toEqual(["置顶的话", "等着的话", "一"]));
  expect(await itemOf("置顶的话")).toHaveTextContent("置顶");
});

test("what one has written shows how it stands, and why", async () => {
  const waiting = ownComment("7", "等着的回复", { rootId: "1", parentId: "1", status: "pending" });
  const refused = { status: "rejected", rejectReason: "与本文无关" };
  await openComments(
    comments({
      items: [thread({ replyCount: 3 })],
      own: [waiting, ownComment("9", "没过的话", refused)],
    }),
  );

  await waitFor(() => expect(bodies()).toEqual(["没过的话", "一", "二", "三", "四", "等着的回复"]));
  expect(await itemOf("等着的回复")).toHaveTextContent("审核中");
  expect(await itemOf("没过的话")).toHaveTextContent("未通过：与本文无关");
});

test("a comment that was deleted leaves its place to the answers", async () => {
  const gone = { status: "deleted", body: "", author: { id: "", nick: "" } };
  const can = { edit: false, delete: false, report: false, reply: false };
  await openComments(comments({ items: [thread({ ...gone, can, replyCount: 3 })] }));

  expect(await section().findByText("这条评论已删除。")).toBeVisible();
  expect((await at("这条评论已删除。")).queryByRole("button")).not.toBeInTheDocument();
  expect(await section().findByText("四")).toBeVisible();
});

test("another order is asked of the server, and remembered at the next visit", async () => {
  const sorts: (string | null)[] = [];
  const { user } = await openComments(({ url }: Asked) => {
    sorts.push(url.searchParams.get("sort"));
    const hot = url.searchParams.get("sort") === "hot";
    const items = [comment("1", "一"), comment("2", "二")];
    return comments({ items: hot ? items.toReversed() : items, counts: { total: 2, roots: 2 } });
  });
  const order = await section().findByRole("group", { name: "排序" });
  expect(within(order).getByRole("button", { pressed: true })).toHaveTextContent("最新");
  await user.click(within(order).getByRole("button", { name: "最热" }));
  await waitFor(() => expect(bodies()).toEqual(["二", "一"]));
  await visit("/a/market#comments");

  expect(await screen.findByRole("button", { name: "最热", pressed: true })).toBeVisible();
  expect(sorts).toEqual(["newest", "hot", "hot"]);
});
