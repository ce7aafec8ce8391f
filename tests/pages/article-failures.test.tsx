import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { type Answer, article, holdTime, inTurn, newsroom } from "../newsroom.ts";
import { open, pass, read } from "../open.tsx";

const ARTICLE = "/content/articles/market.json";
const RELATED = "/content/related/market.json";
const whole = JSON.stringify(article());

const MALFORMED = "内容暂时无法显示，我们会尽快修复。";
const REFUSED = "服务器开小差了，请稍后再试。";
const MISSING = "您访问的页面不存在或已被删除。";

const told = () => screen.getAllByRole("alert").map((alert) => alert.firstChild?.textContent);
const headline = () => screen.findByRole("heading", { level: 1, name: "清晨的菜市场" });

test.for<[string, Answer, string]>([
  ["truncated", whole.slice(0, -20), MALFORMED],
  ["empty", "", MALFORMED],
  ["not JSON", "敬请期待", MALFORMED],
  ["HTML with status 200", "<!doctype html><title>登录</title>", MALFORMED],
  ["JSON with something behind it", `${whole}<script>`, MALFORMED],
  ["a list", [article()], MALFORMED],
  ["null", "null", MALFORMED],
  ["an article without a title", article({ title: undefined }), MALFORMED],
  ["refused with 500", 500, REFUSED],
  ["refused with 403", 403, REFUSED],
  ["refused with 503 and a page", new Response("<h1>维护中</h1>", { status: 503 }), REFUSED],
])(
  "an article that is %s is told as such inside the shell, and a retry brings it",
  async ([, answer, words]) => {
    newsroom({ [ARTICLE]: inTurn(answer, article()) });
    const { user } = open("/a/market");

    expect(await screen.findByRole("heading", { level: 1, name: words })).toBeVisible();
    expect(screen.getByRole("navigation", { name: "频道" })).toBeVisible();
    expect(screen.getByRole("contentinfo")).toBeVisible();
    expect(screen.getByRole("link", { name: "返回首页" })).toHaveAttribute("href", "/");
    expect(document.title).toBe("出错了 - 水城新闻网");
    await user.click(screen.getByRole("button", { name: "重试" }));
    expect(await headline()).toBeVisible();
  },
);

test.for(["/a/nowhere", "/a/..%2Fsite", "/a/constructor", "/a/__proto__", "/a/%E6%99%A8"])(
  "at %s there is no article: told as missing, with a way back and nothing to retry",
  async (address) => {
    newsroom();
    const { user } = open(address);

    expect(await screen.findByRole("heading", { level: 1, name: MISSING })).toBeVisible();
    expect(screen.queryByRole("button", { name: "重试" })).not.toBeInTheDocument();
    await user.click(screen.getByRole("link", { name: "返回首页" }));
    expect(
      await screen.findByRole("heading", { level: 1, name: "水城新闻网" }),
    ).toBeInTheDocument();
  },
);

test("an id that climbs does not leave its folder", async () => {
  const asked = newsroom();
  open("/a/..%2F..%2Fetc%2Fpasswd");
  await screen.findByRole("heading", { level: 1, name: MISSING });

  expect(asked).toContain("GET /content/articles/..%2F..%2Fetc%2Fpasswd.json");
});

const WRONG: Record<string, unknown[]> = {
  introTitle: [7, "", "  ", null, ["题"]],
  title: [7, "", null, ["题"], { text: "题" }],
  source: ["日报", null, {}, { name: 7 }, { name: "日报", url: "javascript:alert(1)" }],
  authors: ["甲", [7], { 0: "甲" }],
  editor: [undefined, 7, ""],
  publishedAt: [undefined, 7, "昨天", "2026-06-10", "2026-06-10T19:16:59", "2026-13-10T19:16:59Z"],
  updatedAt: ["", 1_654_000_000],
  lang: [7],
  dir: ["auto", 7],
  summary: [7],
  lead: ["/lake.jpg", { src: "javascript:alert(1)", alt: "" }],
  keywords: ["早市", [null]],
  channel: [undefined, "", "../news", "要闻", 7],
  body: [undefined, "正文", null, { 0: "正文" }],
  related: [["a b"], "bridge"],
  comments: ["yes", true],
};

test.for(Object.entries(WRONG))(
  "an article with a wrong %s is malformed, whatever the wrong is",
  async ([field, values]) => {
    for (const value of values) {
      newsroom({ [ARTICLE]: article({ [field]: value }) });
      const { router } = open("/a/market");
      // One after the other: each has the screen to itself.
      // oxlint-disable-next-line no-await-in-loop
      await waitFor(() => expect(router.state.errors).not.toBeNull());
    }

    await waitFor(() => expect(told()).toEqual(values.map(() => MALFORMED)));
  },
);

test("a dead line is tried three times, then told, and a retry brings the article", async () => {
  holdTime();
  const dead = new TypeError("Failed to fetch");
  const asked = newsroom({ [ARTICLE]: inTurn(dead, dead, dead, article()) });
  open("/a/market");
  await pass(300);
  expect(screen.getByRole("status")).toHaveTextContent("加载中");
  await pass(3_000);

  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(
    "网络连接不上，请检查网络后重试。",
  );
  expect(asked.filter((line) => line === `GET ${ARTICLE}`)).toHaveLength(3);
  fireEvent.click(screen.getByRole("button", { name: "重试" }));
  await pass(1_000);
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("清晨的菜市场");
});

test("a server that hangs is told after ten seconds, not before, and a retry brings the article", async () => {
  holdTime();
  newsroom({ [ARTICLE]: inTurn("hang", article()) });
  open("/a/market");
  await pass(9_900);
  expect(screen.getByRole("status")).toHaveTextContent("加载中");
  await pass(200);

  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(
    "服务器迟迟没有回应，请稍后重试。",
  );
  fireEvent.click(screen.getByRole("button", { name: "重试" }));
  await pass(1_000);
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("清晨的菜市场");
});

test("a server that goes away mid-visit leaves the page it had brought, and tells of the next", async () => {
  const { user } = await read({}, { "/content/articles/bridge.json": 500 });
  await user.click(screen.getByRole("link", { name: "老桥恢复通行" }));

  expect(await screen.findByRole("heading", { level: 1, name: REFUSED })).toBeVisible();
});

test.for<[string, Answer]>([
  ["missing", 404],
  ["refused", 500],
  ["malformed", { breaks: "2" }],
  ["not JSON", "<p>"],
])(
  "what to read next being %s leaves the article readable, and a retry brings it",
  async ([, answer]) => {
    const { user } = await read(
      {},
      { [RELATED]: inTurn(answer, answer, { breaks: [], stories: [] }) },
    );

    expect(screen.getByText("账本是一本田字格。")).toBeVisible();
    const band = within(screen.getByRole("region", { name: "相关推荐" }));
    expect(await band.findByRole("alert")).toHaveTextContent("相关推荐没有加载出来。");
    await user.click(band.getByRole("button", { name: "重试" }));
    await waitFor(() => expect(band.queryByRole("alert")).not.toBeInTheDocument());
  },
);

test("what to read next being slow holds the article up for less than a second", async () => {
  holdTime();
  newsroom({ [RELATED]: "hang" });
  open("/a/market");
  await pass(1_000);

  expect(screen.getByText("账本是一本田字格。")).toBeVisible();
  await pass(10_000);
  expect(screen.getByRole("alert")).toHaveTextContent("相关推荐没有加载出来。");
});

test.for<[string, Answer]>([
  ["refused", 500],
  ["malformed", { stories: 7 }],
  ["missing", 404],
])("what is hot being %s is missed by nobody", async ([, answer]) => {
  const warn = vi.mocked(console.warn);
  await read({}, { "/content/hot.json": answer });

  expect(screen.getByText("账本是一本田字格。")).toBeVisible();
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  expect(screen.queryByRole("region", { name: "热门" })).not.toBeInTheDocument();
  expect(warn).not.toHaveBeenCalled();
});
