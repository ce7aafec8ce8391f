import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { newsroom } from "../newsroom.ts";
import { visit } from "../open.tsx";
import { deviceWithDatabase } from "./device.ts";

beforeEach(() => {
  deviceWithDatabase();
  newsroom();
});

const saveButton = () => screen.findByRole("button", { name: "收藏" });
const region = (name: RegExp) => screen.findByRole("region", { name });

async function saveMarket() {
  const { user } = await visit("/a/market");
  await user.click(await saveButton());
  await waitFor(async () => expect(await saveButton()).toHaveAttribute("aria-pressed", "true"));
}

test("an article is saved, is listed on a page that the footer leads to, and is saved on the next visit", async () => {
  const { user } = await visit("/a/market");
  const button = await saveButton();
  expect(button).toHaveAttribute("aria-pressed", "false");
  await user.click(button);
  await waitFor(() => expect(button).toHaveAttribute("aria-pressed", "true"));
  expect(await screen.findByText("已收藏。")).toBeVisible();

  await user.click(screen.getByRole("link", { name: "我的收藏与历史" }));
  const saved = await region(/^收藏/);
  expect(await within(saved).findByRole("link", { name: "清晨的菜市场" })).toHaveAttribute(
    "href",
    "/a/market",
  );

  await visit("/a/market");
  await waitFor(async () => expect(await saveButton()).toHaveAttribute("aria-pressed", "true"));
});

test("pressed again, it is saved no longer", async () => {
  await saveMarket();
  const { user } = await visit("/a/market");
  await waitFor(async () => expect(await saveButton()).toHaveAttribute("aria-pressed", "true"));
  await user.click(await saveButton());
  await waitFor(async () => expect(await saveButton()).toHaveAttribute("aria-pressed", "false"));
  expect(await screen.findByText("已取消收藏。")).toBeVisible();
  await visit("/library");
  expect(await screen.findByText(/还没有收藏/)).toBeVisible();
});

test("a search finds by title and by source, and says where there is nothing", async () => {
  await saveMarket();
  const { user } = await visit("/library");
  const search = await screen.findByRole("searchbox", { name: "搜索标题或来源" });
  const saved = await region(/^收藏/);
  await user.type(search, "没有");
  expect(await within(saved).findByText("没有找到。")).toBeVisible();
  await user.clear(search);
  await user.type(search, "水城日报");
  expect(await within(saved).findByRole("link", { name: "清晨的菜市场" })).toBeVisible();
});

test("what is deleted comes back when that is undone", async () => {
  await saveMarket();
  const { user } = await visit("/library");
  await user.click(await screen.findByRole("button", { name: "删除《清晨的菜市场》" }));
  expect(await screen.findByText("已删除：清晨的菜市场")).toBeVisible();
  expect(screen.queryByRole("link", { name: "清晨的菜市场" })).not.toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "撤销" }));
  expect(await screen.findByRole("link", { name: "清晨的菜市场" })).toBeVisible();
});

test("a browser that keeps nothing off line says so where channels would be downloaded", async () => {
  await visit("/library");
  const channels = await region(/^离线频道/);
  expect(within(channels).getByText("这个浏览器不能离线下载。")).toBeVisible();
  expect(within(channels).queryByRole("button")).not.toBeInTheDocument();
});

test("a file that is none of ours is not taken in, nor what in it makes no sense", async () => {
  const { user } = await visit("/library");
  const field = await screen.findByLabelText("导入");
  const take = (content: string) =>
    user.upload(field, new File([content], "library.json", { type: "application/json" }));
  await take('{"kanbao":"library","version":2,"articles":[]}');
  expect(await screen.findByText(/没有导入/)).toBeVisible();
  const publishedAt = "2026-06-10T19:16:59+08:00";
  const soup = { id: "soup", title: "羊汤", source: "水城日报", publishedAt, savedAt: 1 };
  await take(JSON.stringify({ kanbao: "library", version: 1, articles: [soup, { id: 1 }] }));
  expect(await screen.findByText("已导入，更新了 1 条。有 1 条读不懂，已跳过。")).toBeVisible();
  expect(await screen.findByRole("link", { name: "羊汤" })).toBeVisible();
});

test("what was read is remembered and marked in lists, unless the reader wants it not to be", async () => {
  holdClock();
  await saveMarket();
  await readOn();
  await visit("/c/news");
  const link = await screen.findByRole("link", { name: "清晨的菜市场" });
  await waitFor(() => expect(link).toHaveAttribute("data-read"));
  localStorage.setItem("kanbao:place:market", "2 1 1");
  // Left before it counted as read.
  localStorage.setItem("kanbao:place:soup", "1 1 1");
  const { user } = await visit("/library");
  const history = await region(/^阅读历史/);
  expect(await within(history).findByText("已读")).toBeVisible();

  await user.click(screen.getByRole("checkbox", { name: "记录阅读历史" }));
  await user.click(screen.getByRole("button", { name: "清空历史" }));
  expect(await screen.findByText("还没有阅读历史。")).toBeVisible();
  // While it can be brought back, where it was left is known still.
  expect(localStorage.getItem("kanbao:place:market")).not.toBeNull();
  await readOn();
  expect(localStorage.getItem("kanbao:place:market")).toBeNull();
  expect(localStorage.getItem("kanbao:place:soup")).toBeNull();
  await visit("/library");
  expect(await screen.findByText("还没有阅读历史。")).toBeVisible();
  expect(screen.getByRole("checkbox", { name: "记录阅读历史" })).not.toBeChecked();
});

/** The clock goes on only as the test says. */
function holdClock() {
  vi.useFakeTimers({ toFake: ["Date"] });
  onTestFinished(() => {
    vi.useRealTimers();
  });
}

/** Opens the article that was saved, which fits the screen, and puts it away after a while. */
async function readOn() {
  await visit("/a/market");
  await waitFor(async () => expect(await saveButton()).toHaveAttribute("aria-pressed", "true"));
  vi.setSystemTime(Date.now() + 10_000);
  window.dispatchEvent(new Event("pagehide"));
}
