import { screen, waitFor } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { type Answer, comment, comments, inTurn, newsroom } from "../newsroom.ts";
import { visit } from "../open.tsx";
import { nick, openForm, press, section, text } from "./form.ts";

test("what was typed outlives a reload, with the nickname", async () => {
  const { user, field } = await openForm(500);
  await user.type(field, "写到一半的话");
  await user.type(nick(), "湖边的人");
  await visit("/a/market#comments");
  expect(await text()).toHaveValue("写到一半的话");
  expect(nick()).toHaveValue("湖边的人");
});

test("what was typed about one article is not offered at another", async () => {
  const { user, field } = await openForm(500);
  await user.type(field, "写到一半的话");
  newsroom({ "/api/v1/articles/bridge/comments": comments() });
  await visit("/a/bridge#comments");
  expect(await text()).toHaveValue("");
});

test("a comment whose fate is unknown is posted under the same key after a reload", async () => {
  const { user, field, posts } = await openForm(inTurn(new TypeError("line"), 500));
  await user.type(field, "断网时写的话");
  await user.click(press());
  await section().findByRole("alert");
  const again = await visit("/a/market#comments");
  await text();
  await again.user.click(press());
  await section().findByRole("alert");
  expect(posts).toHaveLength(2);
  expect(posts[1]?.key).toBe(posts[0]?.key);
});

test.for(["{", "null", `{"body":7}`])(
  "a draft that is garbled (%s) counts as none",
  async (stored) => {
    localStorage.setItem("kanbao:draft:market", stored);
    const { field } = await openForm(500);
    expect(field).toHaveValue("");
  },
);

test("off line a comment is kept as a draft and said to be, and goes out once when it is posted again", async () => {
  const { user, field, posts } = await openForm(
    inTurn(new TypeError("line"), comment("9", "断网时写的话")),
  );
  vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
  await user.type(field, "断网时写的话");
  await user.click(press());
  expect(await section().findByRole("alert")).toHaveTextContent(
    "您现在离线，写的内容已存为草稿；联网后请再按一次“发表”。",
  );
  vi.spyOn(navigator, "onLine", "get").mockReturnValue(true);
  const again = await visit("/a/market#comments");
  expect(await text()).toHaveValue("断网时写的话");
  await again.user.click(press());

  expect(await screen.findByText("评论已发表。")).toBeVisible();
  expect(new Set(posts.map(({ key }) => key)).size).toBe(1);
  expect(localStorage.getItem("kanbao:draft:market")).toBeNull();
});

test("an accepted comment is no draft any more, though its form was gone before the answer came", async () => {
  const { promise, resolve } = Promise.withResolvers<Answer>();
  const { user, field } = await openForm(() => promise);
  await user.type(field, "好。");
  await user.click(press());
  await user.click(screen.getByRole("link", { name: "老桥恢复通行" }));
  await screen.findByRole("heading", { level: 1, name: "老桥恢复通行" });
  resolve(comment("9", "好。"));

  await waitFor(() => expect(localStorage.getItem("kanbao:draft:market")).toBeNull());
});
