import { createCanvas, loadImage } from "@napi-rs/canvas";
import type { Page } from "@playwright/test";
import { everyPage } from "./every-page.ts";
import { expect, test } from "./test.ts";

const ARTICLE = "/a/canal-locks-and-rice-price";

test("the strip of channels brings the current one into view", async ({ page }) => {
  await page.goto("/c/paper");
  const channels = page.getByRole("navigation", { name: "频道" });
  const current = channels.getByRole("link", { name: "数字报" });
  await expect(current).toHaveAttribute("aria-current", "page");
  await expect(current).toBeInViewport({ ratio: 1 });
  await page.goto("/a/yinjing-kiln");
  await expect(channels.getByRole("link", { name: "县域" })).toBeInViewport({ ratio: 1 });
});

test("it does so as well once an article that was opened alone is left for all of the page", async ({
  page,
}) => {
  await page.goto("/a/yinjing-kiln?mode=read");
  await page.getByRole("button", { name: "退出沉浸阅读" }).click();
  const channels = page.getByRole("navigation", { name: "频道" });
  await expect(channels.getByRole("link", { name: "县域" })).toBeInViewport({ ratio: 1 });
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`the strip of channels is shaded where it goes on, in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto("/");
    const strip = page.getByRole("navigation", { name: "频道" }).getByRole("list");
    const shades = async (left: number) => {
      await strip.evaluate((element, x) => element.scrollTo(x, 0), left);
      const image = await loadImage(await strip.screenshot());
      const canvas = createCanvas(image.width, image.height).getContext("2d");
      canvas.drawImage(image, 0, 0);
      // Below the words, at either edge and in the middle.
      const [start, middle, end] = [0, image.width / 2, image.width - 1].map((x) =>
        canvas.getImageData(x, image.height - 5, 1, 1).data.join(),
      );
      return [start !== middle, end !== middle];
    };
    expect(await shades(0)).toEqual([false, true]);
    expect(await shades(50)).toEqual([true, true]);
    expect(await shades(10_000)).toEqual([true, false]);
  });
}

test("masthead and channels leave on the way down and return on the way up", async ({ page }) => {
  await page.goto(ARTICLE);
  const name = page.getByRole("banner").getByRole("link", { name: "水城新闻网" });
  const channel = page
    .getByRole("navigation", { name: "频道" })
    .getByRole("link", { name: "要闻" });
  await expect(name).toBeInViewport();
  await page.mouse.move(200, 400);
  await page.mouse.wheel(0, 900);
  await expect(name).not.toBeInViewport();
  await expect(channel).not.toBeInViewport();
  await page.mouse.wheel(0, -200);
  await expect(name).toBeInViewport({ ratio: 1 });
  await expect(channel).toBeInViewport();
});

test("the bar of tools covers nothing at the end of the page", async ({ page }) => {
  await page.goto(ARTICLE);
  const tools = page.getByRole("group", { name: "阅读工具" });
  await tools.getByRole("link", { name: "评论" }).tap();
  await expect(page.getByRole("textbox", { name: "发表评论" })).toBeVisible();
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  const mail = page.getByRole("contentinfo").getByRole("link").last();
  await expect(mail).toBeInViewport();
  const end = await mail.boundingBox();
  const bar = await tools.getByRole("link", { name: "评论" }).boundingBox();
  expect((end?.y ?? 0) + (end?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
});

test("the bar of tools has room for each of its words, and the steps of size stand at the byline", async ({
  page,
}) => {
  await page.goto(ARTICLE);
  const bar = page.getByRole("group", { name: "阅读工具" }).locator("> div:not([role])");
  const pressed = bar.locator("> button, > a");
  await expect(pressed).toHaveText(["朗读", "目录", "设置", "收藏", "分享", "评论", "更多"]);
  for (const width of [390, 360, 320]) {
    await page.setViewportSize({ width, height: 844 });
    const widths = await pressed.evaluateAll((all) => all.map(({ clientWidth }) => clientWidth));
    expect(Math.min(...widths), `at ${width} pixels`).toBeGreaterThanOrEqual(44);
    for (const name of ["A-", "A+"]) {
      const step = page.getByRole("button", { name, exact: true });
      await expect(step).toBeInViewport({ ratio: 1 });
      expect((await step.boundingBox())?.y).toBeLessThan((await bar.boundingBox())?.y ?? 0);
    }
  }
});

test("the contents are a sheet, and lead to a heading that no bar covers", async ({ page }) => {
  await page.goto(ARTICLE);
  await page.getByRole("button", { name: "目录" }).tap();
  const sheet = page.getByRole("dialog", { name: "目录" });
  const link = sheet.getByRole("link").last();
  const title = await link.innerText();
  await link.tap();
  await expect(sheet).toBeHidden();
  const heading = page.getByRole("heading", { name: title });
  await expect(heading).toBeInViewport({ ratio: 1 });
  const isOnTop = await heading.evaluate((element) => {
    const { left, top } = element.getBoundingClientRect();
    return element.contains(document.elementFromPoint(left + 30, top + 4));
  });
  expect(isOnTop).toBe(true);
});

test("评论 in the bar leads to the comments", async ({ page }) => {
  await page.goto(ARTICLE);
  await page.getByRole("group", { name: "阅读工具" }).getByRole("link", { name: "评论" }).tap();
  await expect(page.getByRole("textbox", { name: "发表评论" })).toBeInViewport();
});

test("every control of bars, navigation and dialogs is 44 pixels high", async ({ page }) => {
  await page.goto("/c/shandong?page=2");
  await expect(page.getByRole("navigation", { name: "分页" })).toBeVisible();
  expect(await lowControls(page)).toEqual([]);
  await page.goto(ARTICLE);
  await page.getByRole("button", { name: "A+" }).tap();
  expect(await lowControls(page)).toEqual([]);
  for (const name of ["目录", "设置", "分享"]) {
    await page.getByRole("button", { name, exact: true }).tap();
    await expect(page.getByRole("dialog")).toBeVisible();
    expect(await lowControls(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toBeHidden();
  }
});

test("no page scrolls sideways, down to 320 pixels and up to letters twice as large", async ({
  page,
  trouble,
}) => {
  test.setTimeout(60_000);
  for (const { name, path, complaint } of everyPage) {
    if (complaint) trouble.expect(complaint);
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeAttached();
    for (const width of [390, 360, 320]) {
      await page.setViewportSize({ width, height: 844 });
      expect.soft(await tooWide(page), `${name} at ${width} pixels`).toEqual([]);
    }
    await page.setViewportSize({ width: 390, height: 844 });
    await page.evaluate(() => (document.documentElement.style.fontSize = "32px"));
    expect.soft(await tooWide(page), `${name} at twice the size`).toEqual([]);
  }
});

/** Words of the controls lower than a thumb needs; a link in running text is no such control. */
function lowControls(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("button, input, nav a, dialog a, [role=group] > a, header > a")]
      .filter((control) => control.checkVisibility({ visibilityProperty: true }))
      .flatMap((control) => {
        // The links of stories are spread over the whole of what they stand in.
        const isSpread =
          control instanceof HTMLElement &&
          getComputedStyle(control).position === "static" &&
          getComputedStyle(control, "::after").position === "absolute";
        const spread = isSpread ? control.offsetParent : control;
        // What can be pressed of a checkbox is its label, too.
        const area = control.closest("label") ?? spread ?? control;
        const { height } = area.getBoundingClientRect();
        return height < 44 ? `${control.textContent} ${height}` : [];
      }),
  );
}

/** Where the page is wider than the screen: the elements that reach out of it and stand in nothing that scrolls by itself. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const isCut = (element: Element): boolean => {
      const around = element.parentElement;
      if (!around || around === document.body) return false;
      return getComputedStyle(around).overflowX !== "visible" || isCut(around);
    };
    return [...document.querySelectorAll("body *")]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .filter((element) => !isCut(element))
      .map(
        ({ tagName, className, textContent }) =>
          `${tagName} ${className} ${textContent.slice(0, 20)}`,
      )
      .slice(0, 8)
      .concat(`${scrollWidth} of ${clientWidth}`);
  });
}
