import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { type Answer, type Asked, comment, comments, newsroom, reply } from "../newsroom.ts";
import { open } from "../open.tsx";
import { COMMENTS, itemOf, section, text } from "./form.ts";

const root = comment("1", "一", "河边散步的人", { replyCount: 60 });
const around = (changes: object = {}) => ({
  comment: reply("31", "三十一"),
  root: { ...root, replies: [reply("2", "二")] },
  ancestors: [root],
  replies: {
    items: [reply("30", "三十"), reply("31", "三十一"), reply("32", "三十二")],
    previousCursor: "before",
    nextCursor: "after",
    ...changes,
  },
});

/** Opens the article at the address of one comment. */
async function openAt(
  id: string,
  answer: Answer,
  list = comments({ items: [comment("8", "八"), root] }),
  replies = ({ url }: Asked): Answer => {
    const isBefore = url.searchParams.get("cursor") === "before";
    const item = isBefore ? reply("29", "二十九") : reply("33", "三十三");
    const cursors = { previousCursor: isBefore ? null : "x", nextCursor: isBefore ? "x" : null };
    return { items: [item], ...cursors };
  },
) {
  const asked = newsroom({
    [`GET ${COMMENTS}`]: list,
    [`/api/v1/comments/${id}`]: answer,
    "/api/v1/comments/1/replies": replies,
  });
  const page = open(`/a/market#comment-${id}`);
  await text();
  return { ...page, asked };
}
const linked = async () => within(await section().findByRole("region", { name: "您打开的评论" }));
const bodiesIn = (items: HTMLElement[]) =>
  items.map((item) => item.querySelector("header + p")?.textContent);

test("the address of a comment opens its thread around it, marked and with the focus, above the others", async () => {
  await openAt("31", around());

  const thread = (await linked()).getAllByRole("article");
  expect(bodiesIn(thread)).toEqual(["一", "三十", "三十一", "三十二"]);
  expect(await itemOf("三十一")).toHaveFocus();
  expect(await itemOf("三十一")).toHaveAttribute("data-marked");
  const others = within(section().getByRole("list", { name: "网友评论" })).getAllByRole("article");
  expect(bodiesIn(others)).toEqual(["八"]);
});

test("from there one can read on in both directions", async () => {
  const { user } = await openAt("31", around());
  const thread = await linked();
  await user.click(thread.getByRole("button", { name: "更早的回复" }));
  await thread.findByText("二十九");
  await user.click(thread.getByRole("button", { name: "更多回复" }));
  await thread.findByText("三十三");

  expect(bodiesIn(thread.getAllByRole("article"))).toEqual([
    "一",
    "二十九",
    "三十",
    "三十一",
    "三十二",
    "三十三",
  ]);
  expect(thread.queryByRole("button", { name: /更早|更多/ })).not.toBeInTheDocument();
});

test("what is before and does not come is asked for again by itself", async () => {
  const cursors: (string | null)[] = [];
  const { user } = await openAt("31", around(), undefined, ({ url }) => {
    cursors.push(url.searchParams.get("cursor"));
    return cursors.length === 1
      ? 503
      : { items: [reply("29", "二十九")], previousCursor: null, nextCursor: "x" };
  });
  const thread = await linked();
  await user.click(thread.getByRole("button", { name: "更早的回复" }));
  const failed = within(await thread.findByRole("alert"));
  await user.click(failed.getByRole("button", { name: "重试" }));

  await thread.findByText("二十九");
  expect(cursors).toEqual(["before", "before"]);
});

test("all comments are one press away", async () => {
  const { user } = await openAt("31", around());
  await user.click((await linked()).getByRole("link", { name: "查看全部评论" }));

  await waitFor(() =>
    expect(section().queryByRole("region", { name: "您打开的评论" })).not.toBeInTheDocument(),
  );
  expect(bodiesIn(section().getAllByRole("article"))).toEqual(["八", "一"]);
});

test("the address of a comment that stands on the page marks it where it stands", async () => {
  const { user } = await openAt("31", around());
  await user.click(within(await itemOf("八")).getByRole("link", { name: /2026-06-11/ }));

  await waitFor(async () => expect(await itemOf("八")).toHaveAttribute("data-marked"));
  expect(await itemOf("八")).toHaveFocus();
  expect(bodiesIn((await linked()).getAllByRole("article"))).toContain("三十一");
});

test("a comment that is gone says so, and the others are there", async () => {
  await openAt("99", 404);

  expect(await section().findByRole("alert")).toHaveTextContent("您要看的那条评论已不在。");
  expect(await section().findByText("八")).toBeVisible();
});

test("a thread that does not come can be asked for again", async () => {
  const answers: Answer[] = [500, around()];
  const { user } = await openAt("31", () => answers.shift() ?? 404);
  expect(await section().findByRole("alert")).toHaveTextContent("评论暂时无法加载。");
  await user.click(screen.getByRole("button", { name: "重试" }));

  expect(bodiesIn((await linked()).getAllByRole("article"))).toContain("三十一");
});
