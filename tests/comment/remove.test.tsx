import { act, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { type Answer, comment, comments, holdTime, ownComment } from "../newsroom.ts";
import { pass } from "../open.tsx";
import { at, bodies, openComments, section } from "./form.ts";

const MINE = "/api/v1/comments/9";
const list = comments({ items: [ownComment("9", "我的话"), comment("1", "一")] });
const remove = async () => (await at("我的话")).findByRole("button", { name: "删除" });

/** Opens the list, and deletes one's own comment with time held still. */
async function openAndRemove(answer: Answer = { id: "9", tombstone: false }) {
  const { asked } = await openComments(list, { [`DELETE ${MINE}`]: answer });
  const button = await remove();
  holdTime();
  act(() => button.click());
  return asked;
}

test("a deletion can be undone, and nothing was sent until then", async () => {
  const asked = await openAndRemove();
  const undo = section().getByRole("button", { name: "撤销", description: "评论已删除。" });
  expect(undo).toHaveFocus();
  expect(bodies()).toEqual([undefined, "一"]);
  act(() => undo.click());
  await pass(10_000);

  expect(bodies()).toEqual(["我的话", "一"]);
  expect(section().getByText("我的话").closest("article")).toHaveFocus();
  expect(asked).not.toContain(`DELETE ${MINE}`);
});

test("a deletion that is not undone is sent after some seconds, and the focus is not lost", async () => {
  const asked = await openAndRemove();
  await pass(10_000);

  expect(bodies()).toEqual(["一"]);
  expect(asked).toContain(`DELETE ${MINE}`);
  expect(section().getByRole("list", { name: "网友评论" })).toHaveFocus();
});

test("a deletion is sent at once as the page goes away", async () => {
  const asked = await openAndRemove();
  act(() => void window.dispatchEvent(new Event("pagehide")));
  await pass(0);

  expect(asked.filter((what) => what === `DELETE ${MINE}`)).toHaveLength(1);
});

test("what has answers leaves its place when it is deleted", async () => {
  await openAndRemove({ id: "9", tombstone: true });
  await pass(10_000);

  expect(section().getByText("这条评论已删除。")).toBeVisible();
});

test("a deletion that fails says so, and the comment is there again", async () => {
  await openAndRemove(500);
  await pass(10_000);

  expect(screen.getByText(/^评论没有删除。/)).toHaveAttribute("role", "status");
  expect(bodies()).toEqual(["我的话", "一"]);
});
