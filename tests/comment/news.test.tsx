import { act } from "@testing-library/react";
import { onlineManager } from "@tanstack/react-query";
import { expect, onTestFinished, test, vi } from "vitest";
import { type Asked, comment, comments, newsroom } from "../newsroom.ts";
import { open, pass } from "../open.tsx";
import { bodies, COMMENTS, section, text } from "./form.ts";

const MINUTE = 60_000;

/** Opens the comments while others go on writing: `write` adds one of theirs. */
async function openWhileOthersWrite() {
  const written = [comment("1", "一")];
  const limits: (string | null)[] = [];
  newsroom({
    [`GET ${COMMENTS}`]: ({ url }: Asked) => {
      limits.push(url.searchParams.get("limit"));
      const counts = { total: written.length, roots: written.length };
      return comments({ items: written.toReversed(), counts });
    },
  });
  // Only what asks again and again is held; the page itself comes as ever.
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  onTestFinished(() => void vi.useRealTimers());
  open("/a/market#comments");
  await text();
  return { limits, write: (body: string) => written.push(comment(body, body)) };
}

const news = () => section().queryByRole("button", { name: /条新评论/ });

test("new comments are told, put into the list by a press alone, and asked for one at a time", async () => {
  const { limits, write } = await openWhileOthersWrite();
  write("二");
  write("三");
  write("四");
  await pass(MINUTE);
  expect(await section().findByRole("button", { name: "3 条新评论" })).toBeVisible();
  expect(bodies()).toEqual(["一"]);
  act(() => news()?.click());

  expect(await section().findByText("四")).toBeVisible();
  expect(bodies()).toEqual(["四", "三", "二", "一"]);
  expect(news()).not.toBeInTheDocument();
  expect(section().getByRole("list", { name: "网友评论" })).toHaveFocus();
  expect(limits).toEqual(["20", "1", "20"]);
});

test("nobody asks for new comments in a hidden tab", async () => {
  const { limits } = await openWhileOthersWrite();
  vi.spyOn(document, "visibilityState", "get").mockReturnValue("hidden");
  await pass(5 * MINUTE);
  expect(limits).toEqual(["20"]);

  vi.spyOn(document, "visibilityState", "get").mockReturnValue("visible");
  await pass(MINUTE);
  expect(limits).toEqual(["20", "1"]);
});

test("nobody asks for new comments off line", async () => {
  const { limits } = await openWhileOthersWrite();
  onTestFinished(() => onlineManager.setOnline(true));
  onlineManager.setOnline(false);
  await pass(5 * MINUTE);

  expect(limits).toEqual(["20"]);
});
