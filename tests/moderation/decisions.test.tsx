import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Answer } from "../newsroom.ts";
import { atHand, list, openDesk, press, row, rows } from "./desk.ts";
import { entry, problem, queued } from "./service.ts";

const DECISION = "POST /api/v1/moderation/comments/1/decisions";
const waiting = () => [
  queued("1", "小时候去过。"),
  queued("2", "第二条。", { author: { id: "reader-2", nick: "老王" } }),
];
const said = () => screen.getByText(/./, { selector: ".said [role=status]" });

const button = (place: HTMLElement, name: string) => within(place).getByRole("button", { name });

/** Opens the page with the first comment in hand. */
async function openFirst(options: Parameters<typeof openDesk>[1] = {}, items = waiting()) {
  const page = await openDesk(items, { at: "/moderation#comment-1", ...options });
  await screen.findByRole("region", { name: "河边散步的人" });
  await list();
  return page;
}

test("a comment is approved as it was seen, and the next one comes to hand with the focus", async () => {
  const { user, desk, address } = await openFirst();
  await user.click(press("通过"));

  expect(await screen.findByRole("heading", { name: "老王" })).toHaveFocus();
  expect(said()).toHaveTextContent("已通过：“小时候去过。”");
  expect(desk.done).toEqual([
    { what: "POST comments/1/decisions", said: { decision: "approve", revisionId: "1-1" } },
  ]);
  expect(address()).toBe("#comment-2");
  expect(rows()).toEqual(["第二条。"]);
});

test("a comment is rejected with a usual reason and one's own words, which the author is told", async () => {
  const { user, desk } = await openFirst();
  await user.click(press("不通过"));
  await user.click(screen.getByRole("radio", { name: "与文章无关" }));
  await user.type(screen.getByLabelText("补充或另写"), "请到留言板提问{Enter}");

  expect(await screen.findByRole("heading", { name: "老王" })).toHaveFocus();
  expect(desk.done).toEqual([
    {
      what: "POST comments/1/decisions",
      said: { decision: "reject", reason: "与文章无关：请到留言板提问", revisionId: "1-1" },
    },
  ]);
});

test("a reason must be given, and may not be too long", async () => {
  const { user, desk } = await openFirst();
  await user.click(press("不通过"));
  await user.click(press("不通过"));
  expect(screen.getByRole("alert")).toHaveTextContent("请选一个理由，或自己写一句。");
  fireEvent.change(screen.getByLabelText("补充或另写"), { target: { value: "长".repeat(201) } });
  await user.click(press("不通过"));

  expect(screen.getByRole("alert")).toHaveTextContent("理由太长了，最多 200 字。");
  expect(desk.done).toEqual([]);
});

test("after the last one the focus is on the list, which is then empty", async () => {
  const { user, address } = await openFirst({}, [queued("1", "小时候去过。")]);
  await user.click(press("通过"));

  expect(await screen.findByText("没有待审的评论。")).toBeVisible();
  expect(address()).toBe("");
  await waitFor(() => expect(screen.getByRole("heading", { name: "待审" })).toHaveFocus());
});

test("what was rejected is approved after all with one press", async () => {
  const { user, desk } = await openFirst();
  await user.keyboard("r3{Enter}");
  await user.click(await screen.findByRole("button", { name: "改为通过" }));

  await waitFor(() => expect(said()).toHaveTextContent("已通过：“小时候去过。”"));
  expect(desk.done.map(({ said: sent }) => sent)).toEqual([
    { decision: "reject", reason: "与文章无关", revisionId: "1-1" },
    { decision: "approve", revisionId: "1-1+" },
  ]);
  expect(screen.getByRole("heading", { name: "老王" })).toBeVisible();
});

test("what was approved is brought back to be rejected, with its reason asked for", async () => {
  const { user, desk } = await openFirst();
  await user.click(press("通过"));
  await user.click(await screen.findByRole("button", { name: "改为不通过" }));
  await screen.findByRole("heading", { name: "河边散步的人" });
  await user.click(screen.getByRole("radio", { name: "内容不实" }));
  await user.click(press("不通过"));

  await waitFor(() => expect(said()).toHaveTextContent("未通过：“小时候去过。”"));
  expect(desk.done.at(-1)?.said).toEqual({
    decision: "reject",
    reason: "内容不实",
    revisionId: "1-1+",
  });
});

test("a comment that somebody else has decided says who and how, changes nothing, and leads on", async () => {
  const { user, desk, address } = await openFirst();
  desk.change("1", { comment: { status: "rejected" } });
  const at = "2026-06-11T09:30:00+08:00";
  desk.decided = { decision: "reject", moderator: "王编辑", reason: "内容不实", at };
  await user.click(press("通过"));

  expect(await screen.findByText(/没有处理：王编辑已在/)).toHaveTextContent(
    "没有处理：王编辑已在 2026-06-11 09:30 先定为“未通过”。理由：内容不实。",
  );
  expect(desk.items[0]?.comment.status).toBe("rejected");
  await user.click(press("看下一条"));
  expect(address()).toBe("#comment-2");
});

test("a comment that its author has changed shows what it says now, and is decided on that", async () => {
  const { user, desk } = await openFirst();
  desk.change("1", { comment: { body: "改过的话。", edited: true } });
  await user.click(press("通过"));

  expect(await screen.findByText(/作者刚刚改过这条评论/)).toBeVisible();
  expect(await atHand().findByText("改过的话。")).toBeVisible();
  await user.click(press("通过"));
  expect(await screen.findByRole("heading", { name: "老王" })).toBeVisible();
  expect(desk.done.map(({ said: sent }) => sent)).toEqual([
    { decision: "approve", revisionId: "1-1" },
    { decision: "approve", revisionId: "1-1+" },
  ]);
});

test("a comment that somebody else has decided long before is told by them, however much was done since", async () => {
  const { user, desk } = await openFirst();
  desk.change("1", { comment: { status: "approved" } });
  for (let n = 0; n < 60; n += 1) desk.log.push(entry(n, { commentId: "2" }));
  const at = "2026-06-11T09:30:00+08:00";
  desk.decided = { decision: "approve", moderator: "王编辑", reason: null, at };
  await user.click(press("不通过"));
  await user.keyboard("1{Enter}");

  expect(await screen.findByText(/没有处理：王编辑已在/)).toHaveTextContent("先定为“已通过”。");
  expect(atHand().getByText("已通过", { selector: ".marks" })).toBeVisible();
});

test("a comment whose state cannot be asked for is said to have changed", async () => {
  const { user, desk } = await openFirst({
    answers: { "GET /api/v1/moderation/comments/1": 500 },
  });
  desk.change("1", { comment: { status: "approved" } });
  await user.click(press("通过"));

  expect(await screen.findByText(/这条评论刚刚变了，已不在这一列里/)).toBeVisible();
});

test("a comment that its author has deleted says so", async () => {
  const { user, desk } = await openFirst();
  desk.change("1", { comment: { status: "deleted", body: "" } });
  desk.refusals.push(problem(404, "comment_not_found"));
  await user.click(press("通过"));

  expect(await screen.findByText(/作者已删除这条评论，不用再审/)).toBeVisible();
});

test("a comment that is no longer in its list when that is fetched anew stays in hand and says so", async () => {
  const { desk } = await openFirst();
  desk.change("1", { comment: { status: "approved" } });
  // What the browser says when somebody comes back to the tab.
  fireEvent(window, new Event("visibilitychange"));

  expect(await screen.findByText(/这条评论已不在“待审”里/)).toBeVisible();
  expect(atHand().getByText("小时候去过。")).toBeVisible();
});

test("the address of a comment that is in no list says that it is not there", async () => {
  await openDesk(waiting(), { at: "/moderation#comment-99" });

  expect(await screen.findByText(/这条评论不在这一列里/)).toBeVisible();
});

test.for<[string, Answer, string]>([
  ["a service that is down", problem(503, "read_only"), "评论服务正在维护，没有处理；"],
  ["a dead line", new TypeError("Failed to fetch"), "网络连接不上，请检查网络后重试。"],
  ["an account without the role", problem(403, "forbidden"), "这个账号没有审核员身份。"],
  ["a server that fails", 500, "没有处理成功，请稍后再试。"],
])(
  "a decision that meets %s says so, keeps the reason, and can be made again",
  async ([, answer, words]) => {
    const { user, desk } = await openFirst();
    desk.refusals.push(answer);
    await user.click(press("不通过"));
    await user.type(screen.getByLabelText("补充或另写"), "写了很久的理由");
    await user.click(press("不通过"));

    expect(await screen.findByRole("alert")).toHaveTextContent(words);
    expect(screen.getByLabelText("补充或另写")).toHaveValue("写了很久的理由");
    await user.click(press("不通过"));
    expect(await screen.findByRole("heading", { name: "老王" })).toBeVisible();
  },
);

test("a session that ends mid-work is signed in to again above the desk, which keeps what was typed", async () => {
  const { user, desk } = await openFirst();
  await user.click(press("不通过"));
  await user.type(screen.getByLabelText("补充或另写"), "写了很久的理由");
  desk.isSignedIn = false;
  await user.click(press("不通过"));
  const dialog = await screen.findByRole("dialog", { name: "重新登录" });
  expect(dialog).toHaveTextContent("登录已过期，请重新登录；您写的内容还在。");
  expect(screen.getByLabelText("署名")).toHaveValue("李编辑");
  await user.type(screen.getByLabelText("密码"), "芝麻开门{Enter}");
  await waitFor(() => expect(dialog).not.toBeInTheDocument());

  expect(screen.getByLabelText("补充或另写")).toHaveValue("写了很久的理由");
  await user.click(press("不通过"));
  expect(await screen.findByRole("heading", { name: "老王" })).toBeVisible();
  expect(desk.done.at(-1)?.said).toMatchObject({ decision: "reject", reason: "写了很久的理由" });
});

test("the dialog to sign in again may be put off, and asked for", async () => {
  const { user, desk } = await openFirst();
  desk.isSignedIn = false;
  await user.click(press("通过"));
  await screen.findByRole("dialog", { name: "重新登录" });
  await user.click(screen.getByRole("dialog"));
  expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  expect(screen.getByText("小时候去过。", { selector: ".words" })).toBeVisible();
  await user.click(press("重新登录"));

  expect(await screen.findByRole("dialog", { name: "重新登录" })).toBeVisible();
});

test("pressing twice decides once, and a decision that fails after one has moved on is told where one is", async () => {
  const { promise, resolve } = Promise.withResolvers<Answer>();
  const { user, asked } = await openFirst({ answers: { [DECISION]: () => promise } });
  await user.dblClick(press("通过"));
  await user.click(await row("第二条。"));
  await screen.findByRole("heading", { name: "老王" });
  resolve(500);

  expect(await screen.findByText(/“小时候去过。”没有处理成功/)).toBeVisible();
  expect(asked.filter((what) => what === DECISION)).toHaveLength(1);
  await user.click(press("回去看"));
  expect(await screen.findByRole("heading", { name: "河边散步的人" })).toBeVisible();
});

test("a reported comment is kept, and leaves the list of those", async () => {
  const about = { reportCount: 1, reports: [] };
  const { user, desk } = await openFirst({ at: "/moderation?show=reported#comment-1" }, [
    queued("1", "小时候去过。", { status: "approved" }, about),
  ]);
  await user.click(press("保留"));

  expect(await screen.findByText("没有被举报的评论。")).toBeVisible();
  expect(desk.done[0]?.said).toMatchObject({ decision: "approve" });
});

test("an appeal is granted or not; what was rejected without one can only be let through", async () => {
  const appeal = { note: "我没有发广告。", createdAt: "2026-06-11T10:00:00+08:00" };
  const rejected = { status: "rejected", rejectReason: "广告或引流" };
  const items = [queued("1", "一", rejected, { appeal }), queued("2", "二", rejected)];
  const { user } = await openFirst({ at: "/moderation?show=rejected#comment-1" }, items);

  expect(atHand().getByRole("region", { name: "作者申诉" })).toHaveTextContent("我没有发广告。");
  expect(atHand().getByRole("region", { name: "未通过的理由" })).toHaveTextContent("广告或引流");
  expect(press("改为通过")).toBeVisible();
  expect(press("维持不通过")).toBeVisible();
  await user.keyboard("j");
  await waitFor(() => expect(screen.queryByText("维持不通过")).not.toBeInTheDocument());
});

test("an approved comment is pinned and put back; one too many is refused in words", async () => {
  const items = [queued("1", "小时候去过。", { status: "approved" })];
  const { user, desk } = await openFirst({ at: "/moderation?show=approved#comment-1" }, items);
  desk.refusals.push(problem(422, "invalid", { pinned: "too_many" }));
  await user.click(press("置顶"));
  expect(await screen.findByRole("alert")).toHaveTextContent("一篇文章最多置顶 3 条");
  await user.click(press("置顶"));

  await waitFor(() => expect(said()).toHaveTextContent("已置顶：“小时候去过。”"));
  expect(press("取消置顶")).toBeVisible();
});

test("a thread is closed once that was asked back, and can be opened again", async () => {
  const { user, desk } = await openFirst();
  await user.click(await screen.findByRole("button", { name: "关闭跟帖" }));
  const dialog = screen.getByRole("dialog", { name: "关闭《清晨的菜市场》的跟帖？" });
  expect(desk.done).toEqual([]);
  await user.click(button(dialog, "关闭跟帖"));

  await waitFor(() => expect(said()).toHaveTextContent("已关闭《清晨的菜市场》的跟帖。"));
  expect(desk.done).toEqual([{ what: "POST articles/market/thread", said: { open: false } }]);
  expect(await screen.findByText("跟帖 1 条，已关闭")).toBeVisible();
  expect(press("开放跟帖")).toBeVisible();
});

test("a person is kept from writing for some days and a reason, and let write again", async () => {
  const { user, desk } = await openFirst();
  await user.click(press("禁言"));
  const dialog = screen.getByRole("dialog", { name: "对“河边散步的人”禁言" });
  await user.click(screen.getByRole("radio", { name: "7 天" }));
  await user.click(button(dialog, "禁言 7 天"));
  expect(screen.getByRole("alert")).toHaveTextContent("请选一个理由，或自己写一句。");
  await user.type(screen.getByLabelText("理由（记入日志）"), "屡次骂人");
  await user.click(button(dialog, "禁言 7 天"));

  await waitFor(() => expect(said()).toHaveTextContent("已对“河边散步的人”禁言 7 天。"));
  expect(desk.done).toEqual([
    {
      what: "POST users/reader-1/sanctions",
      said: { sanction: "ban", days: 7, reason: "屡次骂人" },
    },
  ]);
  await user.click(await screen.findByRole("button", { name: "解除禁言" }));
  expect(screen.getByText("“河边散步的人”被禁言到 2099-01-01 08:00。")).toBeVisible();
  await user.click(button(screen.getByRole("dialog"), "解除禁言"));
  await waitFor(() => expect(said()).toHaveTextContent("已解除“河边散步的人”的禁言。"));
  expect(desk.done.at(-1)?.said).toEqual({ sanction: "lift" });
});

test("j and k walk the list, r asks for the reason, a number and Enter give it; Back leads out to the list", async () => {
  const { user, desk, address, router } = await openDesk(waiting());
  await list();
  await user.keyboard("j");
  expect(address()).toBe("#comment-1");
  await user.keyboard("jjj");
  expect(address()).toBe("#comment-2");
  await user.keyboard("k");
  expect(address()).toBe("#comment-1");
  await user.keyboard("r");
  expect(screen.getByRole("radio", { name: "辱骂或人身攻击" })).toHaveFocus();
  await user.keyboard("2{Enter}");
  await waitFor(() => expect(address()).toBe("#comment-2"));
  expect(desk.done[0]?.said).toMatchObject({ reason: "广告或引流" });
  await router.navigate(-1);
  expect(address()).toBe("");
});

test.for<[string, KeyboardEventInit]>([
  ["an input method hides the letter", { key: "Process", code: "KeyA" }],
  ["letters are full width", { key: "ａ", code: "KeyA" }],
  ["capitals are locked", { key: "A", code: "KeyA" }],
])("a approves where %s", async ([, key]) => {
  const { desk } = await openFirst();
  fireEvent.keyDown(document.body, key);

  await waitFor(() => expect(desk.done).toHaveLength(1));
});

test.for<[string, KeyboardEventInit]>([
  ["with Ctrl", { key: "a", code: "KeyA", ctrlKey: true }],
  ["while an input method composes", { key: "a", code: "KeyA", isComposing: true }],
  ["held down", { key: "a", code: "KeyA", repeat: true }],
  ["where another letter is printed on it", { key: "q", code: "KeyA" }],
])("a does nothing %s", async ([, key]) => {
  const { desk } = await openFirst();
  fireEvent.keyDown(document.body, key);
  fireEvent.keyDown(screen.getByRole("searchbox"), { key: "a", code: "KeyA" });
  await list();

  expect(desk.done).toEqual([]);
});

test("? shows the keys, which can be switched off; / goes to the search", async () => {
  const { user, desk } = await openFirst();
  await user.keyboard("/");
  expect(screen.getByRole("searchbox")).toHaveFocus();
  await user.tab();
  await user.keyboard("?");
  await screen.findByRole("dialog", { name: "快捷键" });
  await user.keyboard("a");
  await user.click(screen.getByRole("checkbox", { name: "使用单键快捷键" }));
  await user.click(screen.getByRole("dialog"));
  await user.keyboard("a?");

  expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  expect(desk.done).toEqual([]);
});
