import type { Page } from "@playwright/test";
import { expectNoViolation } from "./expect-no-violation.ts";
import { expect, test } from "./test.ts";

const ARTICLE = "/a/canal-locks-and-rice-price";
const SMALL = { width: 360, height: 740 };

/** No line of the text is higher, in pixels. */
const LINE = 40;

const wayOut = (page: Page) => page.getByRole("button", { name: "退出沉浸阅读" });
const tools = (page: Page) => page.getByRole("group", { name: "阅读工具" });

/** All that stands around an article. */
const around = (page: Page) => [
  page.getByRole("banner"),
  page.getByRole("navigation", { name: "频道" }),
  page.getByRole("navigation", { name: "您的位置" }),
  page.getByRole("region", { name: "热门" }),
  page.getByRole("heading", { name: "网友评论" }),
  page.getByRole("contentinfo"),
];

const expectAround = async (page: Page, isShown: boolean) => {
  for (const part of around(page)) {
    // oxlint-disable-next-line no-await-in-loop -- the first that fails is enough
    await expect(part).toBeVisible({ visible: isShown });
  }
};

/** Brings a paragraph to the top of the screen, and the guide with that scroll. */
async function readTo(page: Page, id: string) {
  await expect(page.getByRole("contentinfo")).toBeAttached();
  await page.waitForLoadState("networkidle");
  await page.evaluate((name) => document.getElementById(name)?.scrollIntoView(), id);
}

/** Where a paragraph stands, in pixels from the top of the screen. */
const topOf = (page: Page, id: string) =>
  page.evaluate((name) => document.getElementById(name)?.getBoundingClientRect().top ?? 0, id);

for (const anchors of ["auto", "none"]) {
  test(`nothing but the article is left, at the line that is being read, and Esc brings all back, with overflow-anchor ${anchors}`, async ({
    page,
  }) => {
    await page.goto(ARTICLE);
    await page.evaluate(
      (value) => document.documentElement.style.setProperty("overflow-anchor", value),
      anchors,
    );
    await expectAround(page, true);
    await readTo(page, "p8");
    await page.keyboard.press("f");
    await expect(wayOut(page)).toBeInViewport({ ratio: 1 });
    await expectAround(page, false);
    await expect(page).toHaveURL(`${ARTICLE}?mode=read`);
    await expect.poll(async () => Math.abs(await topOf(page, "p8"))).toBeLessThan(LINE);

    await page.keyboard.press("Escape");
    await expect(wayOut(page)).toHaveCount(0);
    await expectAround(page, true);
    await expect(page).toHaveURL(ARTICLE);
    await expect.poll(() => topOf(page, "p8")).toBeGreaterThan(0);
    await expect(page.locator("#p8")).toBeInViewport();
    await expect.poll(() => topOf(page, "p8")).toBeLessThan(250);
  });
}

test("Back leads out, and leaves the reader where they have read on to", async ({ page }) => {
  await page.goto(ARTICLE);
  await readTo(page, "p2");
  await page.keyboard.press("f");
  await expect(wayOut(page)).toBeAttached();
  await page.mouse.move(200, 400);
  await expect
    .poll(async () => {
      await page.mouse.wheel(0, 300);
      return topOf(page, "p9");
    })
    .toBeLessThan(300);
  await page.goBack();
  await expect(wayOut(page)).toHaveCount(0);
  // What the last turn of the wheel has brought to the top, or what it is about to.
  await expect.poll(() => topOf(page, "p11")).toBeGreaterThan(0);
  expect(await topOf(page, "p9")).toBeLessThan(300);
  await expectAround(page, true);
});

test("an address of an article alone shows nothing else from the start; where its way out does not come, all is shown", async ({
  page,
  trouble,
}) => {
  const { promise: gone, resolve: go } = Promise.withResolvers<void>();
  await page.route("**/assets/guide-*", async (route) => {
    await gone;
    await route.abort();
  });
  trouble.expect(/guide-.+ net::ERR_FAILED/);
  trouble.expect(/console error/);
  await page.goto(`${ARTICLE}?mode=read`, { waitUntil: "domcontentloaded" });
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expectAround(page, false);
  go();
  await expectAround(page, true);
});

test("an address that is no article is shown with all that stands around it", async ({
  page,
  trouble,
}) => {
  trouble.expect(/404/);
  await page.goto("/a/never-written?mode=read");
  await expect(page.getByRole("alert")).toBeVisible();
  await expect(page.getByRole("banner")).toBeVisible();
  await expect(page.getByRole("contentinfo")).toBeVisible();
  await page.getByRole("link", { name: "返回首页" }).click();
  await page.locator('main a[href^="/a/"]').first().click();
  await expect(page.getByRole("article").first()).toBeVisible();
  await expect(page.getByRole("contentinfo")).toBeAttached();
  await expect(page.getByRole("banner")).toBeVisible();
});

test("the way out leaves as one reads on, and returns to whoever scrolls up or comes to it by key", async ({
  page,
}) => {
  await page.goto(`${ARTICLE}?mode=read`);
  await expect(wayOut(page)).toBeInViewport();
  await expect(wayOut(page)).not.toBeInViewport();
  await page.mouse.move(200, 400);
  await page.mouse.wheel(0, 900);
  await expect(wayOut(page)).not.toBeInViewport();
  await page.mouse.wheel(0, -200);
  await expect(wayOut(page)).toBeInViewport({ ratio: 1 });
  await page.mouse.wheel(0, 200);
  await expect(wayOut(page)).not.toBeInViewport();
  await wayOut(page).focus();
  await expect(wayOut(page)).toBeInViewport({ ratio: 1 });
  await page.keyboard.press("Enter");
  await expect(wayOut(page)).toHaveCount(0);
  await expect(page).toHaveURL(ARTICLE);
});

test("from 更多 by keys the focus goes to the text, where Space reads on", async ({ page }) => {
  await page.goto(ARTICLE);
  await page.waitForLoadState("networkidle");
  await tools(page).getByRole("button", { name: "更多" }).press("Enter");
  await page.getByRole("button", { name: "沉浸阅读" }).press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await page.keyboard.press("Space");
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(200);
  await expect(wayOut(page)).toBeAttached();
});

for (const mode of ["standard", "elder"]) {
  test(`by touch on a small phone, in the ${mode} edition`, async ({ page, isMobile }) => {
    test.skip(!isMobile, "by touch");
    await page.setViewportSize(SMALL);
    await page.goto(`${ARTICLE}?mode=${mode}`);
    await tools(page).getByRole("button", { name: "更多" }).tap();
    await page.getByRole("button", { name: "沉浸阅读" }).tap();
    await expect(wayOut(page)).toBeInViewport({ ratio: 1 });
    const box = await wayOut(page).boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(mode === "elder" ? 60 : 44);
    await expect(tools(page).getByRole("button", { name: "设置" })).not.toBeInViewport();
    await expect(wayOut(page)).not.toBeInViewport();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(SMALL.width);

    await page.touchscreen.tap(180, 300);
    await expect(wayOut(page)).toBeInViewport({ ratio: 1 });
    await expect(tools(page).getByRole("button", { name: "设置" })).toBeInViewport({ ratio: 1 });
    await wayOut(page).tap();
    await expect(page.getByRole("banner")).toBeVisible();
  });

  test(`axe finds nothing, in the ${mode} edition`, async ({ page }) => {
    await page.goto(`/?mode=${mode}`);
    await page.goto(`${ARTICLE}?mode=read`);
    await expect(wayOut(page)).toBeInViewport();
    await expectNoViolation(page);
  });
}
