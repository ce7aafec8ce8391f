import { screen, waitFor } from "@testing-library/react";
import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { type Answer, type Asked, comment, comments, ownComment } from "../newsroom.ts";
import { pass, visit } from "../open.tsx";
import { at, bodies, itemOf, openComments, problem, section, text } from "./form.ts";

const MINE = "/api/v1/comments/9";
const NOW = "2026-06-11T08:00:00+08:00";
const mine = (changes: object = {}) =>
  ownComment("9", "我的话", { editableUntil: "2026-06-11T08:10:30+08:00", ...changes });
const list = (changes: object = {}) => comments({ items: [mine(changes), comment("1", "一")] });
const edit = async () => (await at("我的话")).findByRole("button", { name: /^编辑/ });
const field = () => section().findByRole("textbox", { name: "修改评论" });

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date", "setInterval", "clearInterval"], now: Date.parse(NOW) });
  onTestFinished(() => void vi.useRealTimers());
});

test("one's own comment is edited in its place, as the revision that was seen", async () => {
  const sent: unknown[] = [];
  const { user } = await openComments(list(), {
    [`PATCH ${MINE}`]: ({ headers, body }: Asked) => {
      sent.push(headers.get("if-match"), JSON.parse(body));
      return mine({ body: "改过的话", status: "pending", edited: true, revisionId: "2-1" });
    },
  });
  expect(await edit()).toHaveTextContent("还剩 11 分钟");
  await user.click(await edit());
  expect(await field()).toHaveFocus();
  expect(await field()).toHaveValue("我的话");
  await user.clear(await field());
  await user.keyboard("改过的话{Control>}{Enter}{/Control}");

  expect(await screen.findByText("修改已提交，审核通过后公开。")).toBeVisible();
  expect(sent).toEqual([`"9-1"`, { body: "改过的话" }]);
  expect(bodies()).toEqual(["改过的话", "一"]);
  expect(await itemOf("改过的话")).toHaveTextContent("已编辑审核中");
  expect(await itemOf("改过的话")).toHaveFocus();
});

test.for<[string, Answer, string]>([
  ["in the dark", 500, "没有保存，您写的内容还在。服务器开小差了，请稍后再试。"],
  [
    "too late",
    problem(409, "edit_window_closed"),
    "没有保存，您写的内容还在。可以修改的时间已过。",
  ],
  ["blank", problem(422, "invalid", { body: "blank" }), "还没有写内容。"],
])(
  "an edit that is refused %s keeps its words, through a reload too",
  async ([, answer, words]) => {
    const { user } = await openComments(list(), { [`PATCH ${MINE}`]: answer });
    await user.click(await edit());
    await user.type(await field(), "，再加一句");
    await user.click(section().getByRole("button", { name: "保存" }));
    expect(await section().findByRole("alert")).toHaveTextContent(words);
    expect(await field()).toHaveValue("我的话，再加一句");

    const again = await visit("/a/market#comments");
    await text();
    await again.user.click(await edit());
    expect(await field()).toHaveValue("我的话，再加一句");
  },
);

test("an edit of what has changed elsewhere is saved by the next press", async () => {
  const matches: (string | null)[] = [];
  const now = mine({ body: "别处改的话", revisionId: "2-1" });
  const { user } = await openComments(list(), {
    [`PATCH ${MINE}`]: ({ headers }: Asked) => {
      matches.push(headers.get("if-match"));
      return matches.length === 1 ? problem(409, "stale_revision") : mine({ body: "我的新话" });
    },
    [`GET ${MINE}`]: {
      comment: now,
      root: { ...now, replies: [] },
      ancestors: [],
      replies: { items: [], previousCursor: null, nextCursor: null },
    },
  });
  await user.click(await edit());
  await user.clear(await field());
  await user.keyboard("我的新话");
  await user.click(section().getByRole("button", { name: "保存" }));
  expect(await section().findByRole("alert")).toHaveTextContent("再按一次将以您现在写的为准");
  await user.click(section().getByRole("button", { name: "保存" }));

  await waitFor(() => expect(bodies()).toEqual(["我的新话", "一"]));
  expect(matches).toEqual([`"9-1"`, `"2-1"`]);
});

test("an edit that is not saved in time says so, and its words can still be copied", async () => {
  const { user } = await openComments(list());
  await user.click(await edit());
  await user.type(await field(), "，再加一句");
  await pass(9 * 60_000);
  expect(section().getByText("还剩 2 分钟")).toBeVisible();
  await pass(2 * 60_000);

  expect(section().getByRole("alert")).toHaveTextContent("可以修改的时间已过");
  expect(await field()).toHaveValue("我的话，再加一句");
  expect(await field()).toHaveAttribute("readonly");
  expect(section().queryByRole("button", { name: "保存" })).not.toBeInTheDocument();
  await user.click(section().getByRole("button", { name: "关闭" }));
  expect(section().queryByRole("button", { name: /^编辑/ })).not.toBeInTheDocument();
});
