import { type BrowserContext, chromium } from "@playwright/test";
import { origin } from "./address.ts";
import { fullChromium, launchArguments } from "./chromium.ts";
import { expect, test } from "./test.ts";

const ARTICLE = "/a/canal-locks-and-rice-price";

/** What a page says of how it was shown last. */
declare global {
  interface Window {
    shownAgain?: boolean;
  }
}

const executablePath = fullChromium();
test.skip(!executablePath, "the headless shell keeps no page that is left");

/** A browser as readers have it: Playwright starts it without the cache of pages that are left. */
async function withCache(work: (context: BrowserContext) => Promise<void>) {
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: launchArguments(),
    ignoreDefaultArgs: ["--disable-back-forward-cache"],
  });
  try {
    const context = await browser.newContext({ baseURL: origin, locale: "zh-CN" });
    await context.addInitScript(() => {
      addEventListener("pageshow", ({ persisted }) => (window.shownAgain = persisted));
    });
    await work(context);
  } finally {
    await browser.close();
  }
}

test("an article that was left for another document is there again at once, as it was left", async () => {
  await withCache(async (context) => {
    const page = await context.newPage();
    await page.goto(ARTICLE);
    await page.getByRole("button", { name: "A+" }).click();
    await page.getByRole("heading", { name: "网友评论" }).scrollIntoViewIfNeeded();
    const draft = page.getByRole("textbox", { name: "发表评论" });
    await draft.fill("还没写完");
    const place = await page.evaluate(() => scrollY);
    expect(place).toBeGreaterThan(0);

    await page.goto("/feeds/rss.xml");
    await page.evaluate(() => history.back());
    await expect
      .poll(() => page.evaluate(() => window.shownAgain).catch(() => "leaving"))
      .toBe(true);
    await expect(draft).toHaveValue("还没写完");
    expect(await page.evaluate(() => scrollY)).toBe(place);
    // It works on: a link is followed without another document.
    await page
      .getByRole("navigation", { name: "频道" })
      .getByRole("link", { name: "要闻" })
      .click();
    await expect(page.getByRole("heading", { level: 1, name: "要闻" })).toBeVisible();
    expect(await page.evaluate(() => window.shownAgain)).toBe(true);
  });
});

test("the front page that was left for another document is there again at once", async () => {
  await withCache(async (context) => {
    const page = await context.newPage();
    await page.goto("/");
    await page.goto("/feeds/rss.xml");
    await page.evaluate(() => history.back());
    await expect
      .poll(() => page.evaluate(() => window.shownAgain).catch(() => "leaving"))
      .toBe(true);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("水城新闻网");
  });
});
