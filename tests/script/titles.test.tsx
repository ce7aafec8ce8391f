import { screen, waitFor, within } from "@testing-library/react";
import { beforeAll, beforeEach, expect, test, vi } from "vitest";
import { deviceWithDatabase } from "../library/device.ts";
import { article, newsroom, site } from "../newsroom.ts";
import { visit } from "../open.tsx";

const TITLE = "范发里：钟楼里的里程碑社和头发";
const IN_TAIWAN = "范发里：钟楼里的里程碑社和頭髮";
const market = { title: TITLE, authors: ["范发里"], protectedWords: ["里程碑社"] };

// They are made when they are first asked for, which takes a few seconds on a machine at work.
beforeAll(async () => {
  await import("virtual:dictionary/zh-Hant-TW");
  await import("virtual:words/zh-Hant-TW");
});

beforeEach(() => {
  document.documentElement.removeAttribute("data-script");
  newsroom({
    "/content/site.json": site({ protectedWords: ["钟楼里"] }),
    "/content/articles/market.json": article(market),
  });
});

const choose = (name: string) => screen.findByRole("button", { name });

test("what was saved is listed in the reader's script, and found in either; names stay", async () => {
  deviceWithDatabase();
  const page = await visit("/a/market");
  await page.user.click(await choose("收藏"));
  await waitFor(async () => expect(await choose("收藏")).toHaveAttribute("aria-pressed", "true"));
  const { user } = await visit("/library");
  expect(await screen.findByRole("link", { name: TITLE })).toBeVisible();
  await user.click(await choose("繁體(台灣)"));

  expect(await screen.findByRole("link", { name: IN_TAIWAN })).toBeVisible();
  expect(screen.getByRole("button", { name: `刪除《${IN_TAIWAN}》` })).toBeVisible();
  for (const sought of ["頭髮", "头发"]) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await user.clear(screen.getByRole("searchbox"));
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await user.type(screen.getByRole("searchbox"), sought);
    expect(screen.getByRole("link", { name: IN_TAIWAN })).toBeVisible();
  }
});

test("what can be read without a line is listed in the reader's script", async () => {
  localStorage.setItem("kanbao:script", "tw");
  document.documentElement.setAttribute("data-script", "tw");
  vi.stubGlobal("caches", {
    keys: async () => ["kanbao-articles"],
    open: async () => ({
      keys: async () => [{ url: "https://example.com/content/articles/market.json" }],
      match: async () => Response.json(market),
    }),
  });
  newsroom({
    "/content/site.json": site({ protectedWords: ["钟楼里"] }),
    "/content/articles/soup.json": new Error("no line"),
  });
  await visit("/a/soup");

  const kept = within(await screen.findByRole("region", { name: "離線可讀" }));
  expect(await kept.findByRole("link", { name: IN_TAIWAN })).toBeVisible();
});
