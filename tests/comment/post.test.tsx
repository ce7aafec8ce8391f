import { fireEvent, screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { type Answer, comment, comments, inTurn, newsroom } from "../newsroom.ts";
import { bodies, nick, openForm, press, section, text } from "./form.ts";

test("a comment is posted with its words and its nickname, shown in the list, and the form emptied", async () => {
  const { user, field, posts } = await openForm(comment("0", "放心了。"));
  await user.type(field, "放心了。");
  await user.type(nick(), " 老王 ");
  await user.click(press());

  expect(await screen.findByText("评论已发表。")).toHaveAttribute("role", "status");
  expect(posts).toEqual([
    {
      key: expect.stringMatching(/^[0-9a-f]{32}$/),
      type: "application/json",
      said: { body: "放心了。", nick: "老王" },
    },
  ]);
  expect(field).toHaveValue("");
  expect(nick()).toHaveValue(" 老王 ");
  expect(bodies()).toEqual(["放心了。", "小时候跟着奶奶去过。"]);
});

test.for(["", "   "])("a nickname of %j is none", async (name) => {
  const { user, field, posts } = await openForm(comment("0", "好。"));
  await user.type(field, "好。");
  if (name) await user.type(nick(), name);
  await user.click(press());

  await waitFor(() => expect(posts.map(({ said }) => said)).toEqual([{ body: "好。" }]));
});

test.for(["Control", "Meta"])("%s+Enter posts what was typed, once", async (held) => {
  const { promise, resolve } = Promise.withResolvers<Answer>();
  const { user, field, posts } = await openForm(() => promise);
  await user.type(field, "好。{Enter}再好。");
  expect(posts).toEqual([]);
  await user.keyboard(`{${held}>}{Enter}{Enter}{/${held}}`);
  resolve(comment("0", "好。"));

  expect(await screen.findByText("评论已发表。")).toBeVisible();
  expect(posts.map(({ said }) => said)).toEqual([{ body: "好。\n再好。" }]);
});

test("while an input method composes, Ctrl+Enter is its own", async () => {
  const { user, field, posts } = await openForm(comment("0", "好。"));
  await user.type(field, "好。");
  fireEvent.keyDown(field, { key: "Enter", ctrlKey: true, isComposing: true });

  expect(field).toHaveValue("好。");
  expect(section().queryByRole("alert")).not.toBeInTheDocument();
  expect(posts).toEqual([]);
});

test("pressing twice posts once", async () => {
  const { promise, resolve } = Promise.withResolvers<Answer>();
  const { user, field, posts } = await openForm(() => promise);
  await user.type(field, "好。");
  await user.dblClick(press());

  const busy = await section().findByRole("button", { name: "发表中……" });
  await user.click(busy);
  await user.type(nick(), "{Enter}");
  resolve(comment("0", "好。"));
  expect(await screen.findByText("评论已发表。")).toBeVisible();
  expect(posts).toHaveLength(1);
});

test("what is written on while a comment is under way stays, and is posted under a key of its own", async () => {
  const { promise, resolve } = Promise.withResolvers<Answer>();
  const { user, field, posts } = await openForm(() => promise);
  await user.type(field, "好。");
  await user.click(press());
  await user.type(field, "再说一句。");
  resolve(comment("0", "好。"));

  await screen.findByText("评论已发表。");
  expect(field).toHaveValue("好。再说一句。");
  await user.click(press());
  await waitFor(() => expect(posts).toHaveLength(2));
  expect(new Set(posts.map(({ key }) => key)).size).toBe(2);
});

test("the same comment goes under the same key until it is taken, and the refusal is then gone", async () => {
  const { user, field, posts } = await openForm(inTurn(500, 503, comment("0", "好。")));
  await user.type(field, "好。");
  await user.click(press());
  await section().findByRole("alert");
  await user.click(press());
  await waitFor(() => expect(posts).toHaveLength(2));
  await section().findByRole("alert");
  await user.click(press());

  await screen.findByText("评论已发表。");
  expect(new Set(posts.map(({ key }) => key)).size).toBe(1);
  expect(section().queryByRole("alert")).not.toBeInTheDocument();
});

test.for(["words", "nickname"] as const)(
  "a comment whose %s were changed is another, with a key of its own",
  async (what) => {
    const { user, field, posts } = await openForm(inTurn(500, comment("0", "好。")));
    await user.type(field, "好。");
    await user.click(press());
    await section().findByRole("alert");
    await user.type(what === "words" ? field : nick(), "！");
    await user.click(press());

    await screen.findByText("评论已发表。");
    expect(new Set(posts.map(({ key }) => key)).size).toBe(2);
  },
);

test("a comment changed while it was under way, which then failed, is another with a key of its own", async () => {
  const { promise, resolve } = Promise.withResolvers<Answer>();
  const { user, field, posts } = await openForm(inTurn(() => promise, comment("0", "好。")));
  await user.type(field, "好。");
  await user.click(press());
  await user.type(field, "！");
  resolve(500);
  await section().findByRole("alert");
  await user.click(press());

  await screen.findByText("评论已发表。");
  expect(posts.map(({ said }) => said)).toEqual([{ body: "好。" }, { body: "好。！" }]);
  expect(new Set(posts.map(({ key }) => key)).size).toBe(2);
});

test("two comments, one after the other, are two though they say the same", async () => {
  const { user, field, posts } = await openForm(comment("0", "好。"));
  await user.type(field, "好。");
  await user.click(press());
  await screen.findByText("评论已发表。");
  await waitFor(() => expect(field).toHaveValue(""));
  await user.type(field, "好。");
  await user.click(press());

  await waitFor(() => expect(posts).toHaveLength(2));
  expect(new Set(posts.map(({ key }) => key)).size).toBe(2);
});

test("an empty form posts nothing", async () => {
  const { user, field, posts } = await openForm(comment("0", "好。"));
  await user.click(press());

  expect(field).toBeRequired();
  expect(field).toHaveFocus();
  expect(screen.getByRole("alert")).toHaveTextContent("还没有写内容。");
  expect(posts).toEqual([]);
});

test.for([
  ["晨", "1 / 1000"],
  ["🙂🙂", "2 / 1000"],
  ["  晨 ", "1 / 1000"],
] as const)("“%s” counts %s, as a reader counts", async ([typed, count]) => {
  const { user, field } = await openForm(500);
  await user.type(field, typed);

  expect(field).toHaveAccessibleDescription(count);
});

test("a comment not sent is not carried over to the next article", async () => {
  const { user, field } = await openForm(500);
  newsroom({ "/api/v1/articles/bridge/comments": comments() });
  await user.type(field, "给早市的话");
  await user.click(screen.getByRole("link", { name: "老桥恢复通行" }));
  await screen.findByRole("heading", { level: 1, name: "老桥恢复通行" });
  await user.click(screen.getByRole("link", { name: "评论" }));

  expect(await text()).toHaveValue("");
});
