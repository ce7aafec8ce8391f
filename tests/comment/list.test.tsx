import { act, screen, waitFor } from "@testing-library/react";
import { expect, onTestFinished, test, vi } from "vitest";
import { type Answer, type Asked, comment, comments, inTurn, newsroom } from "../newsroom.ts";
import { read, visit } from "../open.tsx";
import { bodies, COMMENTS, itemOf, openComments, section } from "./form.ts";

test("comments are listed with who wrote them and when, in the order they come", async () => {
  await openComments(comments({ items: [comment("2", "放心了。", "老王"), comment("1", "好。")] }));

  await waitFor(() => expect(bodies()).toEqual(["放心了。", "好。"]));
  const newest = await itemOf("放心了。");
  expect(newest).toHaveAccessibleName("老王的评论");
  expect(newest.querySelector("header")).toHaveTextContent(/^老王2026-06-11 08:00（.+）$/);
  expect(newest).toHaveAttribute("id", "comment-2");
  expect(newest?.querySelector("time")).toHaveAttribute("datetime", "2026-06-11T08:00:00+08:00");
});

test("text that looks like HTML stays text, and keeps its lines", async () => {
  const body = '<img src=x onerror="alert(1)">\n<a href="javascript:alert(1)">来</a> &amp;';
  await openComments(comments({ items: [comment("1", body, "<b>老王</b>")] }));

  await waitFor(() => expect(bodies()).toEqual([body]));
  expect(section().getByText("<b>老王</b>")).toBeVisible();
  expect(section().queryByRole("link", { name: "来" })).not.toBeInTheDocument();
  expect(section().queryByRole("img")).not.toBeInTheDocument();
});

test("where nobody has spoken yet, the first word is asked for", async () => {
  await openComments(comments({ items: [] }));

  expect(await section().findByText("还没有评论，来说第一句。")).toBeVisible();
  expect(section().getByRole("textbox", { name: "发表评论" })).toBeVisible();
});

test("closed comments can be read, and not added to", async () => {
  const thread = { open: false, preModeration: false, maxLength: 1000 };
  await openComments(comments({ thread }));

  expect(await section().findByText("这篇文章的评论已关闭。")).toBeVisible();
  expect(bodies()).toEqual(["小时候跟着奶奶去过。"]);
  expect(section().queryByRole("textbox")).not.toBeInTheDocument();
});

test("an article whose comments are off has no place for them, and asks for none", async () => {
  const { asked } = await openComments(comments(), {}, { comments: "off" });

  expect(screen.queryByRole("region", { name: "网友评论" })).not.toBeInTheDocument();
  expect(screen.queryByRole("link", { name: "评论" })).not.toBeInTheDocument();
  expect(asked).not.toContain(`GET ${COMMENTS}`);
});

test.for<[string, Answer]>([
  ["refused", 500],
  ["missing", 404],
  ["malformed", { items: "none" }],
  ["HTML", "<!doctype html>"],
])(
  "comments that are %s say so, leave the article readable, and can be asked for again",
  async ([, answer]) => {
    const { user } = await openComments(inTurn(answer, comments()));

    expect(await section().findByRole("alert")).toHaveTextContent("评论暂时无法加载。");
    expect(screen.getByText("账本是一本田字格。")).toBeVisible();
    await user.click(section().getByRole("button", { name: "重试" }));
    await waitFor(() => expect(bodies()).toEqual(["小时候跟着奶奶去过。"]));
  },
);

test("a panel that does not arrive says so, leaves the article readable, and can be asked for again", async () => {
  newsroom();
  vi.doMock("../../src/comment/comment-panel.tsx", () => ({
    get CommentPanel(): never {
      throw new Error("the chunk did not arrive");
    },
  }));
  onTestFinished(() => vi.doUnmock("../../src/comment/comment-panel.tsx"));
  await visit("/a/market#comments");

  expect(await screen.findByText("账本是一本田字格。")).toBeVisible();
  expect(await section().findByRole("alert")).toHaveTextContent("评论暂时无法加载。");
  expect(section().getByRole("button", { name: "重试" })).toBeVisible();
});

test("more comments come by the cursor that the last page gave, until there is none", async () => {
  const cursors: (string | null)[] = [];
  const pages: Answer = ({ url }: Asked) => {
    const cursor = url.searchParams.get("cursor");
    cursors.push(cursor);
    if (!cursor) return comments({ items: [comment("3", "三")], nextCursor: "a/b&c" });
    return comments({ items: [comment("2", "二")], nextCursor: null });
  };
  const { user } = await openComments(pages);
  await user.click(await section().findByRole("button", { name: "更多评论" }));

  await waitFor(() => expect(bodies()).toEqual(["三", "二"]));
  expect(cursors).toEqual([null, "a/b&c"]);
  expect(section().queryByRole("button", { name: "更多评论" })).not.toBeInTheDocument();
});

test("more comments that do not come leave those that have, and can be asked for again", async () => {
  const first = comments({ items: [comment("3", "三")], nextCursor: "x" });
  const last = comments({ items: [comment("2", "二")] });
  const { user } = await openComments(inTurn(first, 500, last));
  await user.click(await section().findByRole("button", { name: "更多评论" }));

  expect(await section().findByRole("alert")).toHaveTextContent("评论暂时无法加载。");
  expect(bodies()).toEqual(["三"]);
  await user.click(section().getByRole("button", { name: "重试" }));
  await waitFor(() => expect(bodies()).toEqual(["三", "二"]));
});

test("comments far below are not asked for until the reader comes near", async () => {
  const seen: ((near: boolean) => void)[] = [];
  const Far = globalThis.IntersectionObserver;
  vi.stubGlobal(
    "IntersectionObserver",
    class extends Far {
      readonly tell: IntersectionObserverCallback;
      constructor(tell: IntersectionObserverCallback) {
        super(tell);
        this.tell = tell;
      }
      override observe(target: Element) {
        seen.push((isIntersecting) => {
          Reflect.apply(this.tell, undefined, [[{ isIntersecting, target }], this]);
        });
      }
    },
  );
  const asked = newsroom();
  await visit("/a/market");
  await screen.findByRole("heading", { level: 1, name: /./ });
  act(() => seen.forEach((tell) => tell(false)));
  expect(asked).not.toContain(`GET ${COMMENTS}`);

  // Whoever begins to look only now is told as well.
  await waitFor(() => {
    act(() => seen.forEach((tell) => tell(true)));
    expect(bodies()).toEqual(["小时候跟着奶奶去过。"]);
  });
});

test("the tools lead to the comments, which then come at once", async () => {
  const { user, asked } = await read();
  expect(asked).not.toContain(`GET ${COMMENTS}`);
  await user.click(screen.getByRole("link", { name: "评论" }));

  await waitFor(() => expect(bodies()).toEqual(["小时候跟着奶奶去过。"]));
});
