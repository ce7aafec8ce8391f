import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expectNoViolation } from "./expect-no-violation.ts";
import { type OwnPortal, openPortal } from "./own-portal.ts";
import { ARTICLE, STORY } from "./story.ts";
import { test as base, expect } from "./test.ts";

const OTHER = "/a/bus-route-survey";

const test = base.extend<{ portal: OwnPortal }>({
  // Playwright reads off the pattern what a fixture needs: nothing.
  // oxlint-disable-next-line eslint/no-empty-pattern
  portal: async ({}, provide) => {
    const portal = await openPortal();
    await provide(portal);
    await portal.close();
  },
  baseURL: ({ portal }, provide) => provide(portal.origin),
});

test.use({ serviceWorkers: "allow" });

const saveButton = (page: Page) => page.getByRole("button", { name: "收藏", exact: true });
const saved = (page: Page) => page.getByRole("region", { name: /^收藏/ });
const read = (page: Page) => page.getByRole("region", { name: /^阅读历史/ });
const title = (page: Page) => page.getByRole("heading", { level: 1, name: "我的收藏与历史" });

test("what is saved is there on the next visit, and is read without a line with its pictures", async ({
  page,
  portal,
  trouble,
}) => {
  trouble.expect(/ERR_CONNECTION_REFUSED/);
  await page.goto(ARTICLE);
  await settle(page);
  await expect(saveButton(page)).toHaveAttribute("aria-pressed", "false");
  await saveButton(page).click();
  await expect(saveButton(page)).toHaveAttribute("aria-pressed", "true");
  await expect(page.getByText("已收藏，没有网络也能读。")).toBeVisible();
  await page.reload();
  await expect(saveButton(page)).toHaveAttribute("aria-pressed", "true");

  await page.evaluate(() => caches.delete("kanbao-articles"));
  await portal.stop();
  await page.goto("/library");
  await expect(title(page)).toBeVisible();
  await expect(saved(page).getByText("离线可读")).toBeVisible();
  await saved(page).getByRole("link").click();
  await expect(page.getByRole("heading", { level: 1, name: STORY })).toBeVisible();
  await expect.poll(() => page.locator("figure img").first().evaluate(isDrawn)).toBe(true);
});

test("what is deleted can be brought back, and is let go of when it is not", async ({ page }) => {
  await page.goto(ARTICLE);
  await settle(page);
  await saveButton(page).click();
  await expect(page.getByText("已收藏，没有网络也能读。")).toBeVisible();
  await page.getByRole("contentinfo").getByRole("link", { name: "我的收藏与历史" }).click();
  await saved(page).getByRole("button", { name: /^删除/ }).click();
  await expect(saved(page).getByText("还没有收藏。")).toBeVisible();
  const undo = page.getByRole("button", { name: "撤销" });
  await expect(undo).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(saved(page).getByRole("link")).toHaveCount(1);
  await expect(saved(page).getByText("离线可读")).toBeVisible();

  await page.getByRole("button", { name: "清空收藏" }).click();
  expect(await pinned(page)).toHaveLength(1);
  await page.getByRole("link", { name: "水城新闻网" }).first().click();
  await expect.poll(() => pinned(page)).toEqual([]);
});

test("what is read is remembered with how far, is marked in lists, and can be forgotten", async ({
  page,
}) => {
  await page.goto(OTHER);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  await expect.poll(() => remembered(page), { timeout: 15_000 }).toEqual([1]);
  await page.goto("/library");
  await expect(read(page).getByText("已读", { exact: true })).toBeVisible();

  await page.goto("/c/news");
  const link = page.locator(`main a[href="${OTHER}"]`).first();
  await expect(link).toHaveAttribute("data-read", "");

  await page.goto("/library");
  await page.getByRole("checkbox", { name: "记录阅读历史" }).uncheck();
  await page.getByRole("button", { name: "清空历史" }).click();
  await expect(read(page).getByText("还没有阅读历史。")).toBeVisible();
  await page.reload();
  await expect(page.getByRole("checkbox", { name: "记录阅读历史" })).not.toBeChecked();
  expect(await remembered(page)).toEqual([]);
});

test("the file that is exported brings all back on another device", async ({ page, browser }) => {
  await page.goto(ARTICLE);
  await saveButton(page).click();
  await expect(saveButton(page)).toHaveAttribute("aria-pressed", "true");
  await page.goto("/library");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "导出" }).click();
  const file = await (await download).path();
  expect(JSON.parse(await readFile(file, "utf8"))).toMatchObject({ kanbao: "library" });

  const elsewhere = await browser.newContext({ locale: "zh-CN", timezoneId: "Asia/Shanghai" });
  const other = await elsewhere.newPage();
  await other.goto(new URL("/library", page.url()).href);
  await expect(saved(other).getByText("还没有收藏。")).toBeVisible();
  await other.getByLabel("导入").setInputFiles(file);
  await expect(other.getByText("已导入，更新了 1 条。")).toBeVisible();
  await expect(saved(other).getByRole("link")).toHaveCount(1);
  await other.getByLabel("导入").setInputFiles(file);
  await expect(other.getByText("本机的都是新的，没有改动。")).toBeVisible();
  await elsewhere.close();
});

test("a browser that keeps nothing says so, and saves for the visit", async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("not in a private window", "InvalidStateError");
    };
  });
  await page.goto(ARTICLE);
  await saveButton(page).click();
  await expect(page.getByText("关闭页面后就没有了")).toBeVisible();
  await expect(saveButton(page)).toHaveAttribute("aria-pressed", "true");
  await page.getByRole("contentinfo").getByRole("link", { name: "我的收藏与历史" }).click();
  await expect(page.getByRole("alert")).toContainText("这个浏览器不让网页留存内容");
  await expect(saved(page).getByRole("link")).toHaveCount(1);
});

test("two tabs know of each other", async ({ page, context }) => {
  await page.goto(ARTICLE);
  const other = await context.newPage();
  await other.goto(ARTICLE);
  await expect(saveButton(other)).toBeVisible();
  await other.waitForFunction(() =>
    performance.getEntriesByType("resource").some(({ name }) => name.includes("/at-rest-")),
  );
  await saveButton(page).click();
  await expect(saveButton(other)).toHaveAttribute("aria-pressed", "true");
});

for (const width of [360, 1280]) {
  test(`at ${width} pixels the page is in order, and axe finds nothing`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(ARTICLE);
    await saveButton(page).click();
    await expect(saveButton(page)).toHaveAttribute("aria-pressed", "true");
    await expectNoViolation(page, "main article");
    await page.goto("/library");
    await expect(saved(page).getByRole("link")).toHaveCount(1);
    const low = await page
      .locator(".library button, .library input[type=search]")
      .evaluateAll(
        (controls) =>
          controls.filter((control) => control.getBoundingClientRect().height < 44).length,
      );
    expect(low).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await expectNoViolation(page);
    await page.getByRole("searchbox").fill("没有这一篇");
    await expect(saved(page).getByText("没有找到。")).toBeVisible();
    await page.getByRole("searchbox").fill("镜湖");
    await expect(saved(page).getByRole("link")).toHaveCount(1);
  });
}

/** Waits until the worker answers for the page. */
async function settle(page: Page) {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await expect
    .poll(() => page.evaluate(async () => Boolean(await caches.match("/content/site.json"))))
    .toBe(true);
}

const isDrawn = (image: Element) =>
  image instanceof HTMLImageElement && image.complete && image.naturalWidth > 0;

/** The caches of saved articles. */
const pinned = (page: Page) =>
  page.evaluate(async () =>
    (await caches.keys()).filter((name) => name.startsWith("kanbao-saved:")),
  );

/** How far the articles were read that this device remembers. */
const remembered = (page: Page) =>
  page.evaluate(async () => {
    // To open it before the program has would make an empty one.
    const all = await indexedDB.databases();
    if (!all.some(({ name }) => name === "kanbao-library")) return [];
    return new Promise<unknown[]>((resolve) => {
      const opening = indexedDB.open("kanbao-library");
      opening.addEventListener("success", () => {
        const entries = opening.result.transaction("articles").objectStore("articles").getAll();
        entries.addEventListener("success", () => {
          opening.result.close();
          resolve(entries.result.map(({ progress }: { progress: unknown }) => progress));
        });
      });
    });
  });
