import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { type Answer, comment, inTurn, newsroom } from "../newsroom.ts";
import { open } from "../open.tsx";
import { atHand, list, openDesk, press, row, rows } from "./desk.ts";
import { entry, problem, queued, service, session } from "./service.ts";

const QUEUE = "GET /api/v1/moderation/comments";
const SESSION = "/api/v1/moderation/session";

const report = (reason: string, note: string | null) => ({
  reason,
  note,
  createdAt: "2026-06-11T09:00:00+08:00",
});
const bad = queued(
  "3",
  "胡说八道！",
  { status: "approved" },
  { reportCount: 2, reports: [report("abuse", "骂人"), report("other", null)] },
);
const refused = queued(
  "4",
  "加微信领红包",
  { status: "rejected", rejectReason: "广告或引流" },
  { appeal: { note: "我没有发广告。", createdAt: "2026-06-11T10:00:00+08:00" } },
);
const four = [queued("1", "小时候去过。"), queued("2", "第二条。"), bad, refused];

const openSignIn = async (answers: Record<string, Answer>) => {
  const desk = service(four);
  desk.isSignedIn = false;
  newsroom({ ...desk.answers, ...answers });
  const page = open("/moderation");
  await screen.findByRole("region", { name: "审核员登录" });
  return { ...page, desk };
};
const signIn = async ({ user }: ReturnType<typeof open>, password: string) => {
  await user.clear(screen.getByLabelText("密码"));
  await user.type(screen.getByLabelText("密码"), `${password}{Enter}`);
};

test("a moderator signs in under a name, sees what waits, and signs out", async () => {
  const { user, ...page } = await openSignIn({});
  await user.type(screen.getByLabelText("署名"), "王编辑");
  await signIn({ user, ...page }, "芝麻开门");

  expect(await row("小时候去过。")).toBeVisible();
  expect(screen.getByRole("heading", { name: "待审" })).toHaveFocus();
  expect(screen.getByText("王编辑")).toBeVisible();
  expect(document.title).toBe("评论审核 - 水城新闻网");
  await user.click(press("退出"));
  expect(await screen.findByRole("region", { name: "审核员登录" })).toHaveTextContent("已退出。");
  expect(screen.getByLabelText("署名")).toHaveFocus();
  expect(screen.queryByText("小时候去过。")).not.toBeInTheDocument();
});

test.for<[string, Answer, string]>([
  ["is wrong", problem(401, "unauthenticated", { password: "wrong" }), "密码不对。"],
  ["is missing", problem(422, "invalid", { password: "blank" }), "请输入密码。"],
  [
    "was tried too often",
    problem(429, "rate_limited", undefined, { "retry-after": "840" }),
    "试得太多了，请过 14 分钟再试。",
  ],
  ["meets a service that is down", problem(503, "read_only"), "评论服务正在维护，"],
  ["meets a dead line", new TypeError("Failed to fetch"), "网络连接不上，"],
])("a password that %s is told so, and the name stays", async ([, answer, words]) => {
  const { user, ...page } = await openSignIn({ [`POST ${SESSION}`]: answer });
  await user.type(screen.getByLabelText("署名"), "王编辑");
  await signIn({ user, ...page }, "芝麻");

  expect(await screen.findByRole("alert")).toHaveTextContent(words);
  expect(screen.getByLabelText("署名")).toHaveValue("王编辑");
});

test("where the portal's login says who moderates, it is sent there, and looked at again", async () => {
  const { user } = await openSignIn({
    [`GET ${SESSION}`]: inTurn(session(null, "portal"), session("总编室", "portal")),
    [QUEUE]: () => ({
      items: four,
      nextCursor: null,
      counts: { pending: 2, reported: 1, appealed: 1 },
    }),
  });
  expect(screen.getByText(/请先用门户账号登录/)).toBeVisible();
  expect(screen.queryByLabelText("密码")).not.toBeInTheDocument();
  await user.click(press("已登录，再看一次"));

  expect(await screen.findByText("总编室")).toBeVisible();
  expect(screen.getByRole("heading", { name: "待审" })).toHaveFocus();
  expect(screen.queryByRole("button", { name: "退出" })).not.toBeInTheDocument();
});

test("a service that cannot say who moderates is told, and asked again", async () => {
  const desk = service(four);
  newsroom({ ...desk.answers, [`GET ${SESSION}`]: inTurn(503, session("李编辑")) });
  const { user } = open("/moderation");
  expect(await screen.findByRole("alert")).toBeVisible();
  await user.click(press("重试"));

  expect(await row("小时候去过。")).toBeVisible();
});

test("each list has an address and holds what belongs in it, with how much waits; Back comes back", async () => {
  const { user, address, router } = await openDesk(four);
  await list();
  expect(rows()).toEqual(["小时候去过。", "第二条。"]);
  const lists = within(screen.getByRole("navigation", { name: "审核队列" }));
  expect(lists.getAllByRole("link").map(({ textContent }) => textContent)).toEqual([
    "待审 2",
    "被举报 1",
    "申诉 1",
    "未通过 ",
    "已通过 ",
    "全部 ",
    "日志 ",
  ]);
  await user.click(lists.getByRole("link", { name: "被举报 1" }));
  await waitFor(() => expect(rows()).toEqual(["胡说八道！"]));
  expect(address()).toBe("?show=reported");
  await user.click(lists.getByRole("link", { name: "未通过" }));
  await waitFor(() => expect(rows()).toEqual(["加微信领红包"]));
  await router.navigate(-2);
  await waitFor(() => expect(rows()).toEqual(["小时候去过。", "第二条。"]));
});

test("a search is an address, looks in the list at hand, and ends with a press", async () => {
  const { user, address } = await openDesk(four);
  await list();
  await user.type(screen.getByRole("searchbox"), "第二{Enter}");
  expect(await screen.findByRole("heading", { name: "搜索“第二”" })).toBeVisible();
  await waitFor(() => expect(rows()).toEqual(["第二条。"]));
  expect(address()).toBe("?q=%E7%AC%AC%E4%BA%8C");
  await user.click(screen.getByRole("link", { name: "不搜了" }));

  await waitFor(() => expect(rows()).toHaveLength(2));
  expect(screen.getByRole("searchbox")).toHaveValue("");
});

test("what was reported is searched by itself", async () => {
  const reported = { reportCount: 1 };
  const items = [
    queued("1", "小时候去过。", {}, reported),
    queued("2", "小时候吃过。"),
    queued("3", "第二条。", {}, reported),
  ];
  const { user, address } = await openDesk(items, { at: "/moderation?show=reported" });
  await list();
  await user.type(screen.getByRole("searchbox", { name: /被举报/ }), "小时候{Enter}");

  await waitFor(() => expect(rows()).toEqual(["小时候去过。"]));
  expect(address()).toContain("show=reported&q=");
});

test("from the log, all comments are searched", async () => {
  const { user, address } = await openDesk(four, { at: "/moderation?show=log" });
  await user.type(screen.getByRole("searchbox", { name: /全部/ }), "小时候{Enter}");

  await waitFor(() => expect(rows()).toEqual(["小时候去过。"]));
  expect(address()).toContain("show=all");
});

test("further pages come by the cursor that the last one gave", async () => {
  const counts = { pending: 2, reported: 0, appealed: 0 };
  const [first, second] = four;
  const { user, address } = await openDesk(four, {
    answers: {
      [QUEUE]: ({ url }) =>
        url.searchParams.get("cursor") === "q/2"
          ? { items: [second], nextCursor: null, counts }
          : { items: [first], nextCursor: "q/2", counts },
    },
  });
  await user.click(await screen.findByRole("link", { name: "下一页" }));
  await waitFor(() => expect(rows()).toEqual(["第二条。"]));
  expect(address()).toBe("?cursor=q%2F2");
  await user.click(screen.getByRole("link", { name: "回到第一页" }));

  await waitFor(() => expect(rows()).toEqual(["小时候去过。"]));
});

test.for<[string, string]>([
  ["/moderation", "没有待审的评论。"],
  ["/moderation?show=appealed", "没有申诉。"],
  ["/moderation?q=没有的话", "没有搜到。"],
  ["/moderation?show=log", "还没有记录。"],
])("at %s where there is nothing, that is said", async ([at, words]) => {
  await openDesk([], { at });

  expect(await screen.findByText(words)).toBeVisible();
});

test.for<[string, Answer, string]>([
  ["refused", problem(503, "read_only"), "评论服务正在维护，"],
  ["forbidden", problem(403, "forbidden"), "这个账号没有审核员身份。"],
  ["malformed", { items: "none" }, "没有处理成功，请稍后再试。"],
  ["of a page that is gone", problem(400, "bad_cursor"), "这一页已不在，请回到第一页。"],
])("a list that is %s says so and can be asked for again", async ([, answer, words]) => {
  const desk = service(four);
  const { user } = await openDesk(four, {
    answers: { [QUEUE]: inTurn(answer, desk.answers[QUEUE] ?? 404) },
  });
  expect(await screen.findByRole("alert")).toHaveTextContent(words);
  await user.click(press("重试"));

  expect(await row("小时候去过。")).toBeVisible();
});

test("a comment in hand is in the address, with its article, what it answers, and what is said against it", async () => {
  const { reports, reportCount } = bad;
  const answer = queued(
    "5",
    "同意\n楼上。",
    { rootId: "9", parentId: "9", replyTo: { id: "r", nick: "船工" } },
    { reports, reportCount, parentBody: "闸口等三天是常事。", held: ["word", "link"] },
  );
  const { user, address } = await openDesk([answer]);
  await user.click(await row("同意 楼上。"));

  expect(address()).toBe("#comment-5");
  await waitFor(() => expect(atHand().getByText(/凌晨三点，城还没醒。/)).toBeVisible());
  expect(atHand().getByText("待审 · 举报 2 · 敏感词 · 有链接")).toBeVisible();
  expect(atHand().getByText(/^同意\n楼上。$/, { normalizer: String })).toBeVisible();
  expect(atHand().getByRole("region", { name: "举报（2）" })).toHaveTextContent(
    "辱骂 06-11 09:00骂人",
  );
  expect(atHand().getByRole("region", { name: "它回复的评论" })).toHaveTextContent(
    "回复 船工闸口等三天是常事。",
  );
  expect(atHand().getByRole("link", { name: "清晨的菜市场" })).toHaveAttribute("href", "/a/market");
  expect(atHand().getByText("跟帖 1 条，开放中")).toBeVisible();
});

test("the whole of what was said before an answer can be looked at", async () => {
  const answer = queued("5", "同意。", { rootId: "9", parentId: "10" }, { parentBody: "常事。" });
  const { user } = await openDesk([answer], {
    at: "/moderation#comment-5",
    answers: {
      "/api/v1/comments/10": inTurn(500, {
        comment: comment("10", "常事。"),
        root: comment("9", "闸口等三天。"),
        ancestors: [comment("9", "闸口等三天。")],
        replies: { items: [], previousCursor: null, nextCursor: null },
      }),
    },
  });
  await user.click(await screen.findByRole("button", { name: "看整段对话" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("对话没有加载出来。");
  await user.click(press("重试"));

  const thread = await screen.findByRole("list", { name: "整段对话" });
  expect(thread).toHaveTextContent("闸口等三天。");
  expect(thread).toHaveTextContent("常事。");
});

test("text that looks like HTML stays text wherever it stands", async () => {
  const evil = '<img src=x onerror="alert(1)">';
  const author = { id: "e", nick: "<b>老王</b>" };
  const about = {
    article: { id: "market", title: evil },
    parentBody: evil,
    reportCount: 1,
    reports: [report("spam", evil)],
    appeal: { note: evil, createdAt: "2026-06-11T10:00:00+08:00" },
    shownBody: evil,
  };
  await openDesk([queued("1", evil, { author, parentId: "9", rootId: "9" }, about)], {
    at: "/moderation#comment-1",
  });
  await screen.findByRole("heading", { name: "<b>老王</b>" });

  expect(screen.getAllByText(evil)).toHaveLength(8);
  expect(document.querySelector("main img, main b b")).toBeNull();
});

test("the log says who did what to whom and where, when, how long and why", async () => {
  const person = { articleId: null, articleTitle: null, personId: "ab12cd34ef" };
  const items = [
    entry(6, { action: "reject", commentId: "7", nick: "老王", reason: "辱骂或人身攻击" }),
    entry(5, { action: "ban", ...person, nick: "老王", until: "2026-06-18T09:30:00+08:00" }),
    entry(4, { action: "ban", ...person, nick: "老王", until: "9999-12-31T00:00:00Z" }),
    entry(3, { action: "ban", ...person, reason: "屡次骂人" }),
    entry(2, { action: "open_thread", articleId: "gone", articleTitle: null }),
    entry(1, { action: "close_thread" }),
  ];
  await openDesk([], {
    at: "/moderation?show=log",
    answers: { "GET /api/v1/moderation/log": { items, nextCursor: "l/1" } },
  });
  const log = await screen.findByRole("list", { name: "操作日志" });
  await within(log).findAllByRole("listitem");

  expect(
    within(log)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent),
  ).toEqual([
    "2026-06-11 09:30李编辑 不通过老王 在《清晨的菜市场》下的评论辱骂或人身攻击",
    "2026-06-11 09:30李编辑 禁言 7 天老王",
    "2026-06-11 09:30李编辑 永久禁言老王",
    "2026-06-11 09:30李编辑 禁言读者 ab12cd34屡次骂人",
    "2026-06-11 09:30李编辑 开放跟帖《gone》",
    "2026-06-11 09:30李编辑 关闭跟帖《清晨的菜市场》",
  ]);
  expect(screen.getByRole("link", { name: "下一页" })).toHaveAttribute(
    "href",
    "/moderation?show=log&cursor=l%2F1",
  );
});
