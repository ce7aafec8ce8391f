import type { Page } from "@playwright/test";
import { expect, test } from "./test.ts";

const switchOf = (page: Page) => page.getByRole("banner").getByRole("button", { name: "主题" });

test("the page is light or dark as the system is, and follows it", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto("/");
  await expect(switchOf(page)).toHaveText("主题：自动");
  expect(await lightness(page)).toBeLessThan(0.2);
  await page.emulateMedia({ colorScheme: "light" });
  expect(await lightness(page)).toBeGreaterThan(0.9);
});

test("a choice overrules the system, from the first paint after a reload, and in other tabs", async ({
  page,
  context,
}) => {
  await page.goto("/");
  await switchOf(page).click();
  await expect(switchOf(page)).toHaveText("主题：浅色");
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await lightness(page)).toBeGreaterThan(0.9);
  await switchOf(page).click();
  await expect(switchOf(page)).toHaveText("主题：深色");
  await page.emulateMedia({ colorScheme: "light" });
  expect(await lightness(page)).toBeLessThan(0.2);

  // The first frame cannot be drawn before the stylesheet is there, nor this callback called.
  await context.addInitScript(() => {
    requestAnimationFrame(() => {
      document.documentElement.title = getComputedStyle(document.documentElement).backgroundColor;
    });
  });
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("title", await background(page));
  expect(await lightness(page)).toBeLessThan(0.2);

  const other = await context.newPage();
  await other.goto("/p/about");
  expect(await lightness(other)).toBeLessThan(0.2);
  await switchOf(page).click();
  await expect(switchOf(other)).toHaveText("主题：自动");
  await expect.poll(() => lightness(other)).toBeGreaterThan(0.9);
});

test("the browser's own bars are of the colour of the paper, from the start of the next page on", async ({
  page,
}) => {
  await page.goto("/");
  expect(await barColours(page)).toHaveLength(2);
  await page.evaluate(() => localStorage.setItem("kanbao:theme", "sepia"));
  await page.reload();
  await expect.poll(() => barColours(page)).toEqual(await twice(page));

  // Before the stylesheet is there.
  await page.addInitScript(() => {
    new MutationObserver((_changes, observer) => {
      if (!document.querySelector('link[rel="stylesheet"]')) return;
      const metas = document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]');
      document.documentElement.title = [...metas].map(({ content }) => content).join();
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto("/p/about");
  await expect(page.locator("html")).toHaveAttribute("title", (await twice(page)).join());

  // By then what was chosen is read, and not read again.
  await expect(switchOf(page)).not.toHaveText("主题：自动");
  await page.evaluate(() => (document.documentElement.dataset["theme"] = "dark"));
  await expect.poll(() => barColours(page)).toEqual(await twice(page));
  await page.evaluate(() => (document.documentElement.dataset["theme"] = "system"));
  await expect.poll(() => barColours(page)).toEqual(await twice(page));
  await page.emulateMedia({ colorScheme: "dark" });
  await expect.poll(() => barColours(page)).toEqual(await twice(page));
});

test("what a tampered storage says is no theme and no size", async ({ page }) => {
  await page.goto("/p/about");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.evaluate(() => {
    localStorage.setItem("kanbao:theme", '"><script>');
    localStorage.setItem("kanbao:text-size", "99");
  });
  await page.goto("/a/every-block");
  await expect(switchOf(page)).toHaveText("主题：自动");
  await expect(page.getByText("字号 3")).toBeAttached();
});

const barColours = (page: Page) =>
  page
    .locator('meta[name="theme-color"]')
    .evaluateAll((all) => all.map((meta) => meta.getAttribute("content")));

/** The colour of the paper as both of them say it. */
async function twice(page: Page): Promise<string[]> {
  const channels = (await background(page)).match(/\d+/g)?.map(Number) ?? [];
  const colour = `#${channels.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
  return [colour, colour];
}

const background = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

/** How light the paper is, from 0 to 1. */
async function lightness(page: Page): Promise<number> {
  const channels =
    (await background(page))
      .match(/[\d.]+/g)
      ?.slice(0, 3)
      .map(Number) ?? [];
  return channels.reduce((total, channel) => total + channel, 0) / (3 * 255);
}
