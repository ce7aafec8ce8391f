import type { Page } from "@playwright/test";
import { readShifts } from "../bench/shifts.ts";
import { expect, test } from "./test.ts";

const ARTICLE = "/a/canal-locks-and-rice-price";
const LIMIT = 0.01;

for (const path of ["/", "/c/news", "/c/photo", ARTICLE, "/a/every-block"]) {
  test(`nothing on ${path} moves while it loads and is scrolled through`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeAttached();
    await scrollThrough(page);
    await expectNoShift(page);
  });
}

test("comments that come when the reader is at the end of the page move nothing", async ({
  page,
  request,
}) => {
  const comments = "/api/v1/articles/bicycle-lane-network/comments";
  for (const body of ["天天骑这条道。", "路口还要再宽一点。", "下雨积水。"]) {
    // oxlint-disable-next-line no-await-in-loop -- they are to be in order
    await request.post(comments, {
      headers: { "idempotency-key": crypto.randomUUID() },
      data: { body, nick: "河边散步的人", agreed: true },
    });
  }
  const { promise: allowed, resolve: allow } = Promise.withResolvers<void>();
  await page.route(`**${comments}*`, async (route) => {
    await allowed;
    await route.continue();
  });
  const asked = page.waitForRequest(`**${comments}*`);
  await page.goto("/a/bicycle-lane-network");
  await expect(page.getByRole("heading", { level: 1 })).toBeAttached();
  await scrollToEnd(page);
  await asked;
  allow();
  await expect(page.getByText("下雨积水。").first()).toBeAttached();
  await expectNoShift(page);
});

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
async function expectNoShift(page: Page) {
  const shifts = await page.evaluate(readShifts);
  const total = shifts.reduce((sum, { value }) => sum + value, 0);
  expect(total, JSON.stringify(shifts)).toBeLessThanOrEqual(LIMIT);
}

/** A screen at a time, to the end, which may move away while things are loaded on the way. */
async function scrollThrough(page: Page) {
  await scrollToEnd(page);
  await page.waitForLoadState("networkidle");
}

const scrollToEnd = (page: Page) =>
  page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const isAtEnd = () =>
      window.scrollY + window.innerHeight >= document.documentElement.scrollHeight - 1;
    while (!isAtEnd()) {
      window.scrollBy(0, window.innerHeight * 0.8);
      await frame();
      await frame();
    }
  });

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

test("on wide screens the byline has lines of its own, two at most, above the tools", async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, "beside the tools of phones");
  await page.goto("/a/canal-locks-and-rice-price");
  const byline = page.locator("article > header p").filter({ hasText: "来源" });
  const text = await byline.boundingBox();
  const tools = await page.getByRole("group", { name: "阅读工具" }).boundingBox();
  expect((text?.y ?? 0) + (text?.height ?? 0)).toBeLessThanOrEqual(tools?.y ?? 0);
  const tops = await byline
    .locator("> *")
    .evaluateAll((all) => all.map((part) => Math.round(part.getBoundingClientRect().top)));
  expect(new Set(tops).size).toBeLessThanOrEqual(2);
});

test("on a wide screen the tools of an article stand in one row, however long its source is", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const id of ["ring-lake-path-opens", "old-bridge-reopens", "morning-market-clock"]) {
    // oxlint-disable-next-line no-await-in-loop -- one page after the other
    await page.goto(`/a/${id}`);
    // oxlint-disable-next-line no-await-in-loop
    await expect(page.getByRole("button", { name: "更多", exact: true })).toBeVisible();
    // oxlint-disable-next-line no-await-in-loop
    const feet = await page
      .locator("article > header [role=group] button:visible")
      .evaluateAll((all) => all.map((button) => button.getBoundingClientRect().bottom));
    expect(feet.length).toBeGreaterThan(6);
    expect(Math.max(...feet) - Math.min(...feet)).toBeLessThan(12);
  }
});
