import { screen, waitFor, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { inTurn, newsroom, site, story } from "../newsroom.ts";
import { open } from "../open.tsx";

const FRONT = "/content/front.json";
const picture = { src: "/content/media/lake.jpg", alt: "湖" };
const front = (changes: object = {}) => ({
  lead: story("lake", "镜湖步道贯通", { picture, summary: "十六公里。" }),
  heads: [
    story("market", "清晨的菜市场", { summary: "凌晨三点。" }),
    story("bridge", "老桥恢复通行", { summary: "不该出现。" }),
  ],
  pictures: [story("photo", "四季镜湖", { picture })],
  blocks: [],
  latest: [story("snow", "今冬扫雪分三级")],
  ...changes,
});
const main = () => within(screen.getByRole("main"));
const arrive = () => screen.findByRole("heading", { level: 1, name: "水城新闻网" });

test("the front page leads with one story, has the headlines beside it, the pictures and the latest", async () => {
  newsroom({ [FRONT]: front() });
  open("/");
  await arrive();

  await waitFor(() => expect(document.title).toBe("水城新闻网"));
  expect(main().getByRole("heading", { level: 2, name: "镜湖步道贯通" })).toBeVisible();
  expect(main().getByText("十六公里。")).toBeVisible();
  const heads = within(main().getByRole("region", { name: "要闻头条" }));
  expect(heads.getAllByRole("link").map((link) => link.textContent)).toEqual([
    "清晨的菜市场",
    "老桥恢复通行",
  ]);
  expect(heads.getByText("凌晨三点。")).toBeVisible();
  expect(heads.queryByText("不该出现。")).not.toBeInTheDocument();
  const pictures = within(main().getByRole("region", { name: "焦点图片" }));
  expect(pictures.getByRole("link", { name: "四季镜湖" })).toHaveAttribute("href", "/a/photo");
  const latest = within(main().getByRole("region", { name: "最新" }));
  expect(latest.getByRole("link", { name: "今冬扫雪分三级" })).toHaveAttribute("href", "/a/snow");
});

test("a young portal with nothing to lead with still has a front page", async () => {
  newsroom({ [FRONT]: front({ lead: undefined, heads: [], pictures: [], latest: [] }) });
  open("/");
  await arrive();

  expect(main().queryByRole("region", { name: "焦点图片" })).not.toBeInTheDocument();
  expect(main().getByRole("region", { name: "最新" })).toBeVisible();
});

test("only the lead's picture is loaded at once", async () => {
  newsroom({ [FRONT]: front() });
  open("/");
  await arrive();

  const images = [...screen.getByRole("main").querySelectorAll("img")];
  expect(images.map((image) => image.getAttribute("loading"))).toEqual(["eager"]);
  expect(images.map((image) => image.alt)).toEqual([""]);
});

test.for([
  ["news", "某事发生视频水城日报"],
  ["county", "某事发生视频水城日报"],
  ["opinion", "老梁某事发生"],
  ["hotline", "已回复某事发生"],
  ["photo", "某事发生"],
  ["media", "视频某事发生"],
  ["department", "某事发生"],
  ["shop", "某事发生视频水城日报"],
  ["paper", "某事发生"],
] as const)(
  "a block of %s leads to its channel and sets its stories as %s",
  async ([kind, text]) => {
    const stories = [
      story("a", "某事发生", { author: "老梁", introTitle: "已回复", media: "video", picture }),
    ];
    newsroom({
      "/content/site.json": site({ channels: [{ id: "some", name: "某版", kind }] }),
      [FRONT]: front({ blocks: [{ channel: "some", stories }] }),
    });
    open("/");
    await arrive();

    const block = main().getByRole("region", { name: "某版" });
    expect(within(block).getByRole("link", { name: "某版" })).toHaveAttribute("href", "/c/some");
    expect(within(block).getByRole("link", { name: "某事发生" })).toHaveAttribute("href", "/a/a");
    expect(block.textContent.replaceAll(/\s/g, "")).toContain(text);
  },
);

test("blocks stand in the order of the channels, and a channel with nothing in it has none", async () => {
  newsroom({
    [FRONT]: front({
      blocks: [
        { channel: "photo", stories: [story("a", "甲")] },
        { channel: "gone", stories: [story("b", "乙")] },
        { channel: "news", stories: [story("c", "丙")] },
        { channel: "opinion", stories: [] },
      ],
    }),
  });
  open("/");
  await arrive();

  const names = main()
    .getAllByRole("region")
    .map((region) => region.getAttribute("aria-label"))
    .filter((name) => ["图说", "要闻", "锐评"].includes(name ?? ""));
  expect(names).toEqual(["要闻", "图说"]);
  expect(main().queryByText("乙")).not.toBeInTheDocument();
});

test("a front page that does not come says so inside the shell, and can be asked for again", async () => {
  newsroom({ [FRONT]: inTurn(500, front()) });
  const { user } = open("/");

  expect(await screen.findByRole("alert")).toHaveTextContent("服务器开小差了，请稍后再试。");
  expect(screen.getByRole("navigation", { name: "频道" })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "重试" }));
  expect(await arrive()).toBeInTheDocument();
});

test("a page of the footer is read at an address of its own", async () => {
  newsroom();
  const { user } = open("/");
  await arrive();
  await user.click(screen.getByRole("link", { name: "关于我们" }));

  expect(await screen.findByRole("heading", { level: 1, name: "关于我们" })).toBeVisible();
  expect(main().getByText("我们是一家示例门户。")).toBeVisible();
  await waitFor(() => expect(document.title).toBe("关于我们 - 水城新闻网"));
});

test.for(["/p/nowhere", "/nowhere", "/a", "/c", "/a/market/2", "/index.html"])(
  "%s is no address of this portal: told as missing, with a way back",
  async (address) => {
    newsroom();
    open(address);

    expect(await screen.findByRole("alert")).toHaveTextContent("您访问的页面不存在或已被删除。");
    expect(screen.getByRole("link", { name: "返回首页" })).toHaveAttribute("href", "/");
    expect(screen.getByRole("navigation", { name: "频道" })).toBeVisible();
  },
);

test("an address that no browser could have written is missing like any other", async () => {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
  newsroom();
  open("/%");

  expect(await screen.findByRole("alert")).toHaveTextContent("您访问的页面不存在或已被删除。");
  expect(warn.mock.calls.flat().join(" ")).toContain("could not be decoded");
});
