import type { Page } from "@playwright/test";
import { test as drawn } from "./drawn.ts";
import { expectNoViolation } from "./expect-no-violation.ts";
import { ARTICLE, STORY } from "./story.ts";
import { expect, test } from "./test.ts";

const LEAD = "湖边一条弯曲的步道沿着水岸伸向远处";
const IN_TEXT = "清晨的湖面上浮着一层薄雾";

const held = (page: Page, alt: string) => page.getByRole("button", { name: `看图 ${alt}` });
const shown = (page: Page, alt: string) => page.getByRole("img", { name: alt });

/** As a reader who chose 省流量 on another visit. */
const saveData = (page: Page) =>
  page.addInitScript(() => localStorage.setItem("kanbao:pictures", "asked"));

/** The pictures of the news that the browser asks for from now on. */
function picturesAskedFor(page: Page): string[] {
  const asked: string[] = [];
  page.on("request", (request) => {
    const { pathname } = new URL(request.url());
    if (request.resourceType() !== "image" || !pathname.startsWith("/content/")) return;
    if (!pathname.endsWith("badge.svg")) asked.push(pathname);
  });
  return asked;
}

/** Until everything on the page has been in view. */
async function seeAll(page: Page) {
  await page.evaluate(async () => {
    for (let top = 0; top < document.documentElement.scrollHeight; top += window.innerHeight) {
      window.scrollTo(0, top);
      // oxlint-disable-next-line no-await-in-loop -- each screen is seen before the next
      await new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen)));
    }
  });
}

test("lists are words alone, and an article's pictures come one by one, when they are asked for", async ({
  page,
}) => {
  await saveData(page);
  const asked = picturesAskedFor(page);
  await page.goto("/");
  await seeAll(page);
  await page.getByRole("navigation", { name: "频道" }).getByRole("link", { name: "图说" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "图说" })).toBeVisible();
  await seeAll(page);
  await expectNoViolation(page);
  await page.goto("/c/city");
  await page.getByRole("link", { name: STORY }).first().click();
  await expect(held(page, IN_TEXT)).toBeVisible();
  await seeAll(page);
  expect(asked).toEqual([]);
  await expectNoViolation(page);

  await held(page, IN_TEXT).scrollIntoViewIfNeeded();
  const place = await held(page, IN_TEXT).boundingBox();
  await held(page, IN_TEXT).click();
  await expect(held(page, IN_TEXT)).toHaveCount(0);
  await expect.poll(() => asked.length).toBe(1);
  expect(await shown(page, IN_TEXT).boundingBox()).toEqual(place);

  await shown(page, IN_TEXT).click();
  const viewer = page.getByRole("dialog", { name: "看图" });
  await expect(viewer.getByRole("img", { name: IN_TEXT })).toBeVisible();
  await page.goBack();
  await expect(viewer).toBeHidden();
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1, name: "本地" })).toBeVisible();
  await page.goForward();
  await expect(shown(page, IN_TEXT)).toBeAttached();
  await expect(held(page, LEAD)).toBeAttached();
});

test("it is chosen in the panel, kept, and taken back there; the keyboard asks for a picture", async ({
  page,
}) => {
  const choice = page.getByRole("checkbox", { name: "省流量" });
  const openPanel = () => page.getByRole("button", { name: "设置", exact: true }).click();
  await page.goto(ARTICLE);
  await expect(page.getByRole("contentinfo")).toBeAttached();
  await openPanel();
  await choice.check();
  await expect(held(page, IN_TEXT)).toBeAttached();
  // What was seen at once is there already.
  await expect(shown(page, LEAD)).toBeAttached();

  await page.reload();
  await held(page, LEAD).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("link").filter({ has: shown(page, LEAD) })).toBeFocused();
  await held(page, IN_TEXT).focus();
  await page.keyboard.press("Space");
  await expect(page.getByRole("link").filter({ has: shown(page, IN_TEXT) })).toBeFocused();

  await page.reload();
  await openPanel();
  await choice.uncheck();
  await expect(shown(page, LEAD)).toBeVisible();
  await expect(page.getByRole("button", { name: "看图" })).toHaveCount(0);
});

test("a browser that is told to save data is believed, until the reader chooses", async ({
  page,
}) => {
  await page.addInitScript(() => {
    const connection = { effectiveType: "3g", saveData: true, downlink: 1, rtt: 300 };
    Object.defineProperty(navigator, "connection", { configurable: true, value: connection });
  });
  const asked = picturesAskedFor(page);
  await page.goto("/c/photo");
  await expect(page.getByRole("contentinfo")).toBeAttached();
  await seeAll(page);
  await page.goto(ARTICLE);
  await expect(held(page, LEAD)).toBeVisible();
  expect(asked).toEqual([]);

  await page.getByRole("button", { name: "设置", exact: true }).click();
  await page.getByRole("checkbox", { name: "省流量" }).uncheck();
  await expect(shown(page, LEAD)).toBeVisible();
  await page.reload();
  await expect(shown(page, LEAD)).toBeVisible();
});

test("paper has every picture", async ({ page }) => {
  await saveData(page);
  await page.goto(ARTICLE);
  await expect(held(page, IN_TEXT)).toBeAttached();
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await page.emulateMedia({ media: "print" });
  await expect(shown(page, LEAD)).toBeVisible();
  await expect(shown(page, IN_TEXT)).toBeVisible();
});

drawn(
  "of a page that a server drew only the first picture is fetched, and nothing moves",
  async ({ page }) => {
    await saveData(page);
    // Until the program comes all is as the server drew it.
    let run = () => {};
    const wanted = new Promise<void>((resolve) => (run = resolve));
    await page.route(/\/assets\/.*\.js$/, async (route) => {
      await wanted;
      await route.continue();
    });
    const asked = picturesAskedFor(page);
    await page.goto(ARTICLE, { waitUntil: "commit" });
    await expect(page.getByRole("contentinfo")).toBeAttached();
    await seeAll(page);
    const figures = () =>
      page
        .locator("article figure")
        .evaluateAll((all) => all.map((figure) => figure.getBoundingClientRect().height));
    const before = await figures();
    expect(before).toHaveLength(2);
    expect(asked).toHaveLength(1);

    run();
    await expect(held(page, IN_TEXT)).toBeAttached();
    await seeAll(page);
    expect(await figures()).toEqual(before);
    expect(asked).toHaveLength(1);
    await expect(shown(page, LEAD)).toBeAttached();
  },
);
