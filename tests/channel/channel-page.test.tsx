import { screen, waitFor, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { newsroom, site, story } from "../newsroom.ts";
import { open } from "../open.tsx";

const picture = { src: "/content/media/lake.jpg", alt: "湖" };
const main = () => within(screen.getByRole("main"));
const list = (id: string, stories: object[], pages = 0) => ({
  [`/content/channels/${id}/index.json`]: { id, total: stories.length, pages, stories },
});
const kinds = (kind: string) => ({
  "/content/site.json": site({ channels: [{ id: "some", name: "某版", kind }] }),
});
const arrive = (name: string) => screen.findByRole("heading", { level: 1, name });
const current = () =>
  Array.from(
    screen.getByRole("navigation", { name: "频道" }).querySelectorAll("[aria-current]"),
    (link) => [link.textContent, link.getAttribute("aria-current")],
  );

test("a channel is marked in the channels, named in the tab, and ends its own trail", async () => {
  newsroom();
  open("/c/news");
  await arrive("要闻");

  expect(current()).toEqual([["要闻", "page"]]);
  await waitFor(() => expect(document.title).toBe("要闻 - 水城新闻网"));
  const trail = within(screen.getByRole("navigation", { name: "您的位置" }));
  expect(trail.getAllByRole("link").map((link) => link.textContent)).toEqual(["首页", "要闻"]);
  expect(trail.getByRole("link", { name: "要闻" })).toHaveAttribute("aria-current", "page");
});

test("a channel below another marks the one above it, and the trail has both", async () => {
  newsroom();
  open("/c/life");
  await arrive("民生");

  expect(current()).toEqual([["要闻", "true"]]);
  const trail = within(screen.getByRole("navigation", { name: "您的位置" }));
  const links = trail.getAllByRole("link");
  expect(links.map((link) => [link.textContent, link.getAttribute("href")])).toEqual([
    ["首页", "/"],
    ["要闻", "/c/news"],
    ["民生", "/c/life"],
  ]);
  expect(links.map((link) => link.getAttribute("aria-current"))).toEqual([null, null, "page"]);
});

test("an article marks its channel without being it", async () => {
  newsroom();
  open("/a/market");
  await arrive("清晨的菜市场");

  expect(current()).toEqual([["要闻", "true"]]);
});

test("the front page marks no channel", async () => {
  newsroom();
  open("/");
  await arrive("水城新闻网");

  expect(current()).toEqual([]);
});

test("a channel leads to those below it", async () => {
  newsroom();
  const { user } = open("/c/news");
  await arrive("要闻");

  const below = within(main().getByRole("list", { name: "要闻子频道" }));
  await user.click(below.getByRole("link", { name: "民生" }));
  expect(await arrive("民生")).toBeVisible();
  expect(main().queryByRole("list", { name: "民生子频道" })).not.toBeInTheDocument();
});

test.for(["news", "county", "department"])(
  "a channel of %s opens with its newest story large",
  async (kind) => {
    const stories = [
      story("lake", "镜湖步道贯通", { picture, summary: "十六公里。" }),
      story("bridge", "老桥恢复通行"),
    ];
    newsroom({ ...kinds(kind), ...list("some", stories) });
    open("/c/some");
    await arrive("某版");

    expect(main().getByRole("heading", { level: 2, name: "镜湖步道贯通" })).toBeVisible();
    expect(main().getByText("十六公里。")).toBeVisible();
    expect(main().getAllByText("镜湖步道贯通")).toHaveLength(1);
    expect(main().getByRole("heading", { level: 3, name: "老桥恢复通行" })).toBeVisible();
  },
);

test("a newest story without a picture stands in the list with the others", async () => {
  newsroom();
  open("/c/news");
  await arrive("要闻");

  expect(main().queryByRole("heading", { level: 2, name: "清晨的菜市场" })).not.toBeInTheDocument();
  expect(main().getByRole("heading", { level: 3, name: "清晨的菜市场" })).toBeVisible();
});

test("a story says where it comes from and when", async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-07-01T00:00:00Z") });
  newsroom();
  open("/c/life");
  await arrive("民生");
  vi.useRealTimers();

  const item = main().getByRole("article");
  expect(item).toHaveTextContent("清晨的菜市场水城日报06-09 08:00");
  expect(within(item).getByText("06-09 08:00")).toHaveAttribute(
    "datetime",
    "2026-06-09T08:00:00+08:00",
  );
});

test.for([
  [
    "opinion",
    story("a", "说清道理", { author: "老梁", summary: "三句话。" }),
    "老梁06-09 08:00说清道理三句话。",
  ],
  ["photo", story("a", "四季镜湖", { picture }), "四季镜湖06-09 08:00"],
  ["media", story("a", "走一圈", { picture, media: "video" }), "视频走一圈"],
  ["media", story("a", "听一段", { picture, media: "audio" }), "音频听一段"],
  ["hotline", story("a", "路灯何时亮", { introTitle: "已回复" }), "已回复路灯何时亮"],
  ["shop", story("a", "镜湖莲藕"), "镜湖莲藕水城日报"],
  ["shop", story("a", "镜湖莲藕"), "广告"],
  ["department", story("a", "民政局通知"), "民政局通知水城日报"],
  ["paper", story("a", "今日头版"), "今日头版水城日报"],
  ["news", story("a", "组图", { media: "gallery" }), "组图组图水城日报"],
] as const)("a channel of %s sets %o as “%s”", async ([kind, one, text]) => {
  newsroom({ ...kinds(kind), ...list("some", [one]) });
  open("/c/some");
  await arrive("某版");

  expect(screen.getByRole("main")).toHaveTextContent(text);
});

test("a channel without stories says so", async () => {
  newsroom(list("news", []));
  open("/c/news");
  await arrive("要闻");

  expect(main().getByText("这个频道还没有稿件。")).toBeVisible();
});

test.for(["/c/nowhere", "/c/..%2Farticles%2Fmarket", "/c/constructor", "/c/%20"])(
  "%s is no channel, and told as missing",
  async (address) => {
    newsroom();
    open(address);

    expect(await arrive("您访问的页面不存在或已被删除。")).toBeVisible();
    expect(main().getByRole("link", { name: "返回首页" })).toHaveAttribute("href", "/");
  },
);

test("a channel that the portal has dropped is missing, though its files are still there", async () => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  newsroom(list("old", [story("market", "清晨的菜市场")]));
  open("/c/old");

  expect(await arrive("您访问的页面不存在或已被删除。")).toBeVisible();
});
