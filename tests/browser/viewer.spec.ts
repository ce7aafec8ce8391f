import type { Page } from "@playwright/test";
import { expectNoViolation } from "./expect-no-violation.ts";
import { expect, test } from "./test.ts";

/** An article of every kind of block: a picture, and a gallery. */
const ARTICLE = "/a/every-block";

const viewer = (page: Page) => page.getByRole("dialog", { name: "看图" });
const firstPicture = (page: Page) => page.locator("#img-1");
const place = (page: Page) => viewer(page).getByRole("status");

/** How many times as large as it fits the screen the picture is, and how far it was moved. */
const view = (page: Page) =>
  page.locator(".viewer .frame").evaluate((frame) => {
    const { a, e, f } = new DOMMatrix(getComputedStyle(frame).transform);
    return { scale: a, x: e, y: f };
  });

const scale = async (page: Page) => (await view(page)).scale;

async function openFirst(page: Page) {
  await page.goto(ARTICLE);
  await firstPicture(page).click();
  await expect(viewer(page)).toBeVisible();
}

test("a press on a picture opens it, and Back closes it where the reader was", async ({ page }) => {
  await page.goto(ARTICLE);
  await firstPicture(page).scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => window.scrollY);
  await firstPicture(page).click();
  await expect(viewer(page)).toBeVisible();
  await expect(page).toHaveURL(/#img-1$/);
  await page.goBack();
  await expect(viewer(page)).toBeHidden();
  await expect(firstPicture(page)).toBeFocused();
  await expect(page).toHaveURL(ARTICLE);
  expect(Math.abs((await page.evaluate(() => window.scrollY)) - before)).toBeLessThan(4);
});

test("it is reached and left by the keyboard, which has the picture again", async ({ page }) => {
  await page.goto(ARTICLE);
  await firstPicture(page).focus();
  await page.keyboard.press("Enter");
  await expect(viewer(page).getByRole("button", { name: "关闭" })).toBeFocused();
  await page.keyboard.press("+");
  await expect.poll(() => scale(page)).toBeGreaterThan(1.4);
  const { x } = await view(page);
  await page.keyboard.press("ArrowRight");
  await expect.poll(async () => (await view(page)).x).toBeLessThan(x);
  await page.keyboard.press("0");
  await expect.poll(() => scale(page)).toBe(1);
  await page.keyboard.press("-");
  expect(await scale(page)).toBe(1);
  await page.keyboard.press("ArrowRight");
  await expect(place(page)).toContainText(/^2 \/ /);
  await expect(page).toHaveURL(/#img-2$/);
  await page.keyboard.press("Escape");
  await expect(viewer(page)).toHaveCount(0);
  await expect(page.locator("#img-2")).toBeFocused();
  await expect(page).toHaveURL(ARTICLE);
});

test("an address with #img-2 opens the second, and closing stays on the article", async ({
  page,
}) => {
  await page.goto(`${ARTICLE}#img-2`);
  await expect(place(page)).toContainText(/^2 \/ /);
  await viewer(page).getByRole("button", { name: "关闭" }).click();
  await expect(viewer(page)).toBeHidden();
  await expect(page).toHaveURL(new RegExp(`${ARTICLE}#?$`));
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("an address of no picture of the page opens nothing", async ({ page }) => {
  await page.goto(`${ARTICLE}#img-99`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.waitForLoadState("networkidle");
  await expect(viewer(page)).toHaveCount(0);
});

test("caption, credit and the words for the picture go with it, and the file is the largest", async ({
  page,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(ARTICLE);
  const figure = page.locator("figure", { has: firstPicture(page) });
  const alt = (await figure.getByRole("img").getAttribute("alt")) ?? "";
  const largest = await figure.locator("source").first().evaluate(largestFile);
  await page.waitForLoadState("networkidle");
  const shown = await figure.locator("img").evaluate(currentFile);
  expect(asked.includes(largest)).toBe(shown === largest);
  await firstPicture(page).click();
  await expect(viewer(page).getByRole("img", { name: alt })).toBeVisible();
  await expect
    .poll(() => viewer(page).getByRole("img", { name: alt }).evaluate(currentFile))
    .toBe(largest);
  const caption = await figure.locator("figcaption span").innerText();
  await expect(viewer(page).getByText(caption)).toBeVisible();
});

test("the wheel and a double click make it larger where they are, and it stays within its bounds", async ({
  page,
}) => {
  await openFirst(page);
  await page.mouse.move(200, 300);
  await page.mouse.wheel(0, -400);
  await expect.poll(() => scale(page)).toBeGreaterThan(2);
  await page.mouse.down();
  await page.mouse.move(1_200, 800, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => gapsAround(page)).toBe(0);
  await page.mouse.dblclick(400, 400);
  await expect.poll(() => scale(page)).toBe(1);
  await page.mouse.dblclick(400, 400);
  await expect.poll(() => scale(page)).toBe(2.5);
});

test("without animation for whoever wants none", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openFirst(page);
  await page.keyboard.press("+");
  const duration = await page
    .locator(".viewer .frame")
    .evaluate((frame) => getComputedStyle(frame).transitionDuration);
  expect(Number.parseFloat(duration)).toBeLessThanOrEqual(0.001);
});

test("the focus stays in it, each control is 44 pixels high, and axe finds nothing", async ({
  page,
}) => {
  await openFirst(page);
  for (const button of await viewer(page).getByRole("button").all()) {
    expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  }
  await expectNoViolation(page);
});

test.describe("on a narrow phone", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test("a large file that does not come is told, over the picture that is there", async ({
    page,
    trouble,
  }) => {
    await page.goto(ARTICLE);
    await firstPicture(page).scrollIntoViewIfNeeded();
    await expect.poll(() => firstPicture(page).locator("img").evaluate(isDrawn)).toBe(true);
    const figure = page.locator("figure", { has: firstPicture(page) });
    const largest = await figure.locator("source").first().evaluate(largestFile);
    await page.route(`**${largest}`, (route) => route.abort());
    trouble.expect(/ERR_FAILED/);
    await firstPicture(page).tap();
    await expect(viewer(page).getByText("大图没有加载出来。")).toBeVisible();
    await expect.poll(() => viewer(page).locator("img").first().evaluate(isDrawn)).toBe(true);
  });

  test("a swipe turns, two taps and two fingers make it larger", async ({ page }) => {
    await page.goto(ARTICLE);
    await firstPicture(page).tap();
    await expect(viewer(page)).toBeVisible();
    await swipe(page, { from: 300, to: 60 });
    await expect(place(page)).toContainText(/^2 \/ /);
    await swipe(page, { from: 60, to: 300 });
    await expect(place(page)).toContainText(/^1 \/ /);
    await swipe(page, { from: 180, to: 200 });
    await expect(place(page)).toContainText(/^1 \/ /);

    await pinch(page);
    await expect.poll(() => scale(page)).toBeGreaterThan(1.8);
    const larger = await view(page);
    await swipe(page, { from: 200, to: 150 });
    await expect.poll(async () => (await view(page)).x).toBeLessThan(larger.x);
    await expect(place(page)).toContainText(/^1 \/ /);
    await page.touchscreen.tap(180, 350);
    await page.touchscreen.tap(180, 350);
    await expect.poll(() => scale(page)).toBe(1);
  });

  test("nothing reaches out of the screen, with letters twice as large either", async ({
    page,
  }) => {
    await page.goto(ARTICLE);
    await firstPicture(page).tap();
    await expect(viewer(page)).toBeVisible();
    const isWithin = () => viewer(page).evaluate((dialog) => dialog.scrollWidth <= 360);
    expect(await isWithin()).toBe(true);
    await page.evaluate(() => (document.documentElement.style.fontSize = "32px"));
    expect(await isWithin()).toBe(true);
    await expect(viewer(page).getByRole("button", { name: "关闭" })).toBeInViewport({ ratio: 1 });
  });
});

type Point = { x: number; y: number };

/** The fingers on a touch screen, of which Playwright itself lends only one. */
async function touch(page: Page, steps: readonly Point[][]) {
  const session = await page.context().newCDPSession(page);
  const types = steps.map((_, step) =>
    step === 0 ? ("touchStart" as const) : ("touchMove" as const),
  );
  for (const [step, type] of types.entries()) {
    const touchPoints = (steps[step] ?? []).map(({ x, y }, id) => ({ x, y, id }));
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await session.send("Input.dispatchTouchEvent", { type, touchPoints });
  }
  await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  await session.detach();
}

const swipe = (page: Page, { from, to }: { from: number; to: number }) =>
  touch(page, [[{ x: from, y: 350 }], [{ x: (from + to) / 2, y: 352 }], [{ x: to, y: 354 }]]);

const pinch = (page: Page) =>
  touch(
    page,
    [40, 60, 80, 100].map((apart) => [
      { x: 180 - apart, y: 350 },
      { x: 180 + apart, y: 350 },
    ]),
  );

/** How many pixels of a larger picture's sides lie inside the stage, where there should be picture. */
const gapsAround = (page: Page) =>
  page.locator(".viewer .frame").evaluate((frame) => {
    const box = frame.getBoundingClientRect();
    const room = frame.parentElement?.getBoundingClientRect();
    return Math.round(Math.max(0, box.left - (room?.left ?? 0)));
  });

const largestFile = (source: Element) =>
  (source.getAttribute("srcset") ?? "").split(", ").at(-1)?.split(" ")[0] ?? "";

const currentFile = (image: Element) =>
  image instanceof HTMLImageElement ? new URL(image.currentSrc).pathname : "";

const isDrawn = (image: Element) =>
  image instanceof HTMLImageElement && image.complete && image.naturalWidth > 0;
