import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { type Answer, type Asked, comment, comments, inTurn, ownComment } from "../newsroom.ts";
import { visit } from "../open.tsx";
import { at, bodies, itemOf, openComments, problem, section, text } from "./form.ts";

const LIKE = "/api/v1/comments/1/like";
const like = async () => (await at("一")).getByRole("button", { name: /^点赞/ });
const liked = comments({ items: [comment("1", "一", "老王", { likes: 4 })] });

test("a like counts at once, and is taken back by a second press", async () => {
  const { promise, resolve } = Promise.withResolvers<Answer>();
  const { user, asked } = await openComments(liked, {
    [`PUT ${LIKE}`]: () => promise,
    [`DELETE ${LIKE}`]: { likes: 8, liked: false },
  });
  await user.click(await waitFor(like));
  await waitFor(async () => expect(await like()).toHaveTextContent("点赞 5"));
  expect(await like()).toHaveAttribute("aria-pressed", "true");
  resolve({ likes: 9, liked: true });
  await waitFor(async () => expect(await like()).toHaveTextContent("点赞 9"));
  await user.click(await like());

  await waitFor(async () => expect(await like()).toHaveTextContent("点赞 8"));
  expect(await like()).toHaveAttribute("aria-pressed", "false");
  expect(asked.filter((what) => what.endsWith("/like"))).toEqual([`PUT ${LIKE}`, `DELETE ${LIKE}`]);
});

test.for<[Answer, string]>([
  [500, "没有点上赞。服务器开小差了，请稍后再试。"],
  [problem(401, "unauthenticated"), "没有点上赞。请先登录本站账号。"],
  [new TypeError("line"), "没有点上赞。网络连接不上，请检查网络后重试。"],
])("a like that is not taken (%#) is taken back and told", async ([answer, words]) => {
  const { user } = await openComments(liked, { [`PUT ${LIKE}`]: answer });
  await user.click(await waitFor(like));

  expect(await screen.findByText(words)).toHaveAttribute("role", "status");
  expect(await like()).toHaveTextContent("点赞 4");
  expect(await like()).toHaveAttribute("aria-pressed", "false");
});

const REPORTS = "/api/v1/comments/1/reports";
const report = () => section().getByRole("button", { name: "举报" });

test("a comment is reported with a reason, once one is chosen", async () => {
  const said: unknown[] = [];
  const { user } = await openComments(comments(), {
    [REPORTS]: ({ body }: Asked) => {
      said.push(JSON.parse(body));
      return { accepted: true };
    },
  });
  await user.click(await waitFor(report));
  const dialog = await screen.findByRole("dialog", { name: "举报评论" });
  expect(dialog).toHaveTextContent("小时候跟着奶奶去过。");
  await user.click(screen.getByRole("button", { name: "提交" }));
  expect(screen.getByRole("alert")).toHaveTextContent("请先选择一个理由。");
  await user.click(screen.getByRole("radio", { name: "泄露他人隐私" }));
  await user.type(screen.getByRole("textbox", { name: /^补充说明/ }), "有电话号码");
  await user.click(screen.getByRole("button", { name: "提交" }));

  expect(await screen.findByText("举报已提交，我们会尽快处理。")).toBeVisible();
  expect(said).toEqual([{ reason: "privacy", note: "有电话号码" }]);
  expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
});

test("a report that is not taken says why, and keeps what was written", async () => {
  const { user } = await openComments(comments(), {
    [REPORTS]: inTurn(500, problem(409, "already_reported")),
  });
  await user.click(await waitFor(report));
  await user.click(await screen.findByRole("radio", { name: "其他" }));
  await user.type(screen.getByRole("textbox", { name: /^补充说明/ }), "请看");
  await user.click(screen.getByRole("button", { name: "提交" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("没有提交，您写的内容还在。");
  expect(screen.getByRole("textbox", { name: /^补充说明/ })).toHaveValue("请看");
  await user.click(screen.getByRole("button", { name: "提交" }));

  await waitFor(() => expect(screen.getByRole("alert")).toHaveTextContent("您已举报过这条评论"));
});

test("a comment that was rejected can be appealed for, once", async () => {
  const said: unknown[] = [];
  const own = ownComment("9", "没过的话", { status: "rejected", rejectReason: "与本文无关" });
  const { user } = await openComments(comments({ own: [own] }), {
    "/api/v1/comments/9/appeals": ({ body }: Asked) => {
      said.push(JSON.parse(body));
      return { accepted: true };
    },
  });
  await user.click(await (await at("没过的话")).findByRole("button", { name: "申诉" }));
  expect(await screen.findByRole("dialog", { name: "申诉" })).toHaveTextContent("与本文无关");
  await user.click(screen.getByRole("button", { name: "提交" }));
  expect(screen.getByRole("alert")).toHaveTextContent("还没有写说明。");
  await user.type(screen.getByRole("textbox", { name: /应当通过/ }), "说的就是早市");
  await user.click(screen.getByRole("button", { name: "提交" }));

  await waitFor(async () => expect(await itemOf("没过的话")).toHaveTextContent("已申诉"));
  expect(said).toEqual([{ note: "说的就是早市" }]);
  expect(section().queryByRole("button", { name: "申诉" })).not.toBeInTheDocument();
});

test("who is muted is no longer read on this device, at later visits either, until that is taken back", async () => {
  const items = [comment("1", "一", "老王"), comment("2", "二", "小周")];
  const { user } = await openComments(comments({ items }));
  await user.click((await at("一")).getByRole("button", { name: "屏蔽" }));
  expect(await section().findByText("已屏蔽“老王”的评论")).toBeVisible();
  expect(bodies()).toEqual([undefined, "二"]);

  const again = await visit("/a/market#comments");
  await text();
  expect(await section().findByText("已屏蔽“老王”的评论")).toBeVisible();
  await again.user.click(section().getByRole("button", { name: "本机屏蔽了 1 人" }));
  expect(await screen.findByRole("dialog", { name: "本机屏蔽的人" })).toHaveTextContent("老王");
  await again.user.click(screen.getByRole("button", { name: "取消屏蔽", description: "老王" }));
  await waitFor(() => expect(bodies()).toEqual(["一", "二"]));
  expect(section().queryByRole("button", { name: /本机屏蔽/ })).not.toBeInTheDocument();
});

test.for(["{", `"老王"`, `[{"id":7}]`])(
  "a list of the muted that is garbled (%s) counts as none",
  async (stored) => {
    localStorage.setItem("kanbao:muted", stored);
    await openComments(comments());
    await waitFor(() => expect(bodies()).toEqual(["小时候跟着奶奶去过。"]));
  },
);
