import type { Page } from "@playwright/test";
import { expect, test } from "./test.ts";

const ARTICLE = "/a/canal-locks-and-rice-price";
const LIMIT = 0.01;

for (const path of ["/", "/c/news", "/c/photo", ARTICLE, "/a/every-block"]) {
  test(`nothing on ${path} moves while it loads and is scrolled through`, async ({ page }) => {
    await page.addInitScript(watchShifts);
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeAttached();
    await scrollThrough(page);
    expect(await shifted(page)).toBeLessThanOrEqual(LIMIT);
  });
}

test("pictures hold their place before they come", async ({ page }) => {
  const { promise: allowed, resolve: allow } = Promise.withResolvers<void>();
  await page.route(/\.(avif|webp)$/, async (route) => {
    await allowed;
    await route.continue();
  });
  await page.goto("/a/every-block", { waitUntil: "commit" });
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const before = await places(page);
  expect(before.loaded).toEqual([]);
  allow();
  await scrollThrough(page);
  await expect.poll(async () => (await places(page)).loaded.length).toBeGreaterThan(1);
  expect((await places(page)).heights).toEqual(before.heights);
});

test("the text is set as Chinese is", async ({ page }) => {
  await page.goto(ARTICLE);
  const paragraph = page.getByRole("article").first().getByText("老城上了岁数的人都会说一句");
  const set = await paragraph.evaluate((element) => {
    const { fontSize, textIndent, textAlign, lineBreak } = getComputedStyle(element);
    const size = Number.parseFloat(fontSize);
    return {
      indent: Number.parseFloat(textIndent) / size,
      measure: element.getBoundingClientRect().width / size,
      textAlign,
      lineBreak,
      autospace: getComputedStyle(element).getPropertyValue("text-autospace"),
    };
  });
  expect(set).toMatchObject({
    indent: 2,
    textAlign: "justify",
    lineBreak: "strict",
    autospace: "normal",
  });
  expect(set.measure).toBeCloseTo(Math.round(set.measure), 1);
  expect(set.measure).toBeLessThanOrEqual(34.05);
});

test("at every size of the text a line holds a whole number of characters", async ({ page }) => {
  await page.goto(ARTICLE);
  const paragraph = page.getByRole("article").first().getByText("老城上了岁数的人都会说一句");
  const measure = () =>
    paragraph.evaluate((element) => {
      const { width } = element.getBoundingClientRect();
      return width / Number.parseFloat(getComputedStyle(element).fontSize);
    });
  for (let size = 3; size < 9; size += 1) {
    const characters = await measure();
    expect(characters).toBeCloseTo(Math.round(characters), 1);
    expect(characters).toBeLessThanOrEqual(34.05);
    await page.getByRole("button", { name: "A+" }).click();
  }
});

/** Adds up what the browser says has moved without the reader's doing. */
function watchShifts() {
  const total = { shift: 0 };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const hasInput = "hadRecentInput" in entry && entry.hadRecentInput;
      if (!hasInput && "value" in entry) total.shift += Number(entry.value);
    }
    document.documentElement.dataset["shifted"] = String(total.shift);
  }).observe({ type: "layout-shift", buffered: true });
}

const shifted = (page: Page) =>
  page.evaluate(() => Number(document.documentElement.dataset["shifted"] ?? 0));

/** A screen at a time, to the end, which may move away while things are loaded on the way. */
async function scrollThrough(page: Page) {
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const isAtEnd = () =>
      window.scrollY + window.innerHeight >= document.documentElement.scrollHeight - 1;
    while (!isAtEnd()) {
      window.scrollBy(0, window.innerHeight * 0.8);
      await frame();
      await frame();
    }
  });
  await page.waitForLoadState("networkidle");
}

/** The heights of all pictures, and which of them have come. */
const places = (page: Page) =>
  page
    .getByRole("article")
    .first()
    .evaluate((article) => {
      const pictures = [...article.querySelectorAll("img")];
      return {
        heights: pictures.map((picture) => picture.getBoundingClientRect().height),
        loaded: pictures.flatMap(({ naturalWidth, currentSrc }) =>
          naturalWidth ? currentSrc : [],
        ),
      };
    });
