import { readFile } from "node:fs/promises";
import { createCanvas, loadImage } from "@napi-rs/canvas";
import type { Page } from "@playwright/test";
import jsQR from "jsqr";
import { addressOfText } from "../../src/poster/text-fragment.ts";
import { expectNoViolation } from "./expect-no-violation.ts";
import { expect, test } from "./test.ts";

const ARTICLE = "/a/morning-market-clock";

/** A phone's width of pixels, three times. */
const WIDTH = 1125;

const sheet = (page: Page) => page.getByRole("dialog");

async function openView(page: Page, path: string, name: string) {
  await page.goto(path);
  await page.getByRole("button", { name: "分享" }).click();
  await sheet(page).getByRole("button", { name }).click();
}

/** Selects the first paragraph of the text that has so many characters, and says what is in it. */
const selectParagraph = (page: Page, atLeast = 60) =>
  page.locator("[data-body]").evaluate((body, least) => {
    const paragraph = [...body.querySelectorAll("p")].find(
      ({ textContent }) => textContent.length >= least,
    );
    if (!paragraph) throw new Error("no such paragraph");
    getSelection()?.selectAllChildren(paragraph);
    return paragraph.textContent;
  }, atLeast);

/** Presses 保存图片 and reads what is saved: its size, and what its code says. */
async function saved(page: Page) {
  const download = page.waitForEvent("download");
  await sheet(page).getByRole("button", { name: "保存图片" }).click();
  const file = await download;
  const image = await loadImage(await readFile(await file.path()));
  const canvas = createCanvas(image.width, image.height);
  const context = canvas.getContext("2d");
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  const code = jsQR(data, image.width, image.height);
  return {
    name: file.suggestedFilename(),
    width: image.width,
    height: image.height,
    code: code?.data,
  };
}

for (const [kind, path] of [
  ["with a picture", ARTICLE],
  ["without one", "/a/comments-off"],
  ["with a title that is one endless word", "/a/long-word"],
] as const) {
  test(`the poster of an article ${kind} is saved, and its code leads to it`, async ({
    page,
    baseURL,
  }) => {
    await openView(page, path, "海报");
    const title = await page.getByRole("heading", { level: 1 }).textContent();
    const alt = `《${(title ?? "").trim()}》的海报`;
    await expect(sheet(page).getByRole("img", { name: alt })).toBeVisible();
    const poster = await saved(page);

    expect(poster.width).toBe(WIDTH);
    expect(poster.height).toBeGreaterThan(WIDTH / 2);
    expect(poster.height).toBeLessThan(WIDTH * 2.5);
    expect(poster.code).toBe(`${baseURL}${path}`);
    expect(poster.name).toMatch(/\.(?:png|jpg)$/);
  });
}

test("where files can be shared, the poster is handed to the system", async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(navigator, {
      canShare: ({ files }: ShareData) => Boolean(files),
      share: async ({ files = [] }: ShareData) => {
        document.title = `${files.length} ${files[0]?.type} ${(files[0]?.size ?? 0) > 10_000}`;
      },
    });
  });
  await openView(page, ARTICLE, "海报");
  await sheet(page).getByRole("button", { name: "分享图片" }).click();

  await expect(page).toHaveTitle(/^1 image\/(?:png|jpeg) true$/);
});

test("a quote card says what is selected, and its code leads to those words", async ({
  page,
  baseURL,
}) => {
  await page.goto(ARTICLE);
  const words = await selectParagraph(page);
  await page.getByRole("button", { name: "分享" }).click();
  await sheet(page).getByRole("button", { name: "引用卡片" }).click();
  const name = new RegExp(`^引用卡片：“${words.slice(0, 20)}`);
  await expect(sheet(page).getByRole("img", { name })).toBeVisible();
  const { code = "", width } = await saved(page);

  expect(width).toBe(WIDTH);
  const [address, fragment = ""] = code.split("#:~:text=");
  expect(address).toBe(`${baseURL}${ARTICLE}`);
  const [first = "", last = ""] = fragment.split(",").map(decodeURIComponent);
  expect(words.startsWith(first)).toBe(true);
  expect(words).toContain(last);
});

test("the address of a quotation brings its words into view", async ({ page }) => {
  await page.goto(ARTICLE);
  const last = page.locator("[data-body] > p, [data-body] > div > p").last();
  const words = (await last.textContent()) ?? "";
  // In the middle of a word, as a hasty hand selects it.
  await page.goto("about:blank");
  await page.goto(addressOfText(ARTICLE, words.slice(1), words));

  await expect(last).toBeInViewport();
});

test("the views are reached and left by the keyboard", async ({ page }) => {
  await page.goto(ARTICLE);
  await page.getByRole("button", { name: "分享" }).focus();
  await page.keyboard.press("Enter");
  for (const name of ["海报", "打印"]) {
    const way = sheet(page).getByRole("button", { name });
    /* oxlint-disable no-await-in-loop -- one after the other */
    await way.focus();
    await page.keyboard.press("Enter");
    await expect(sheet(page).getByRole("button", { name: "返回" })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(way).toBeFocused();
    /* oxlint-enable no-await-in-loop */
  }
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "分享" })).toBeFocused();
});

test("axe finds nothing in a poster's view and in the choices for paper, light and dark", async ({
  page,
}) => {
  await openView(page, ARTICLE, "海报");
  await expect(sheet(page).getByRole("button", { name: "保存图片" })).toBeVisible();
  await expectNoViolation(page);
  await sheet(page).getByRole("button", { name: "返回" }).click();
  await sheet(page).getByRole("button", { name: "打印" }).click();
  await expect(sheet(page).getByRole("radio", { name: "两栏" })).toBeVisible();
  await expectNoViolation(page);
});

test.describe("on a narrow phone", () => {
  test.use({ viewport: { width: 360, height: 640 }, hasTouch: true });

  test("everything is in reach of a finger, and nothing is wider than the screen", async ({
    page,
  }) => {
    await page.goto(ARTICLE);
    await page.getByRole("button", { name: "分享" }).tap();
    for (const name of ["海报", "打印"]) {
      /* oxlint-disable no-await-in-loop -- one after the other */
      await sheet(page).getByRole("button", { name }).tap();
      await expect(sheet(page).getByRole("button", { name: /保存图片|^打印$/ })).toBeVisible();
      const { sides, wide } = await sheet(page).evaluate((dialog) => ({
        sides: [...dialog.querySelectorAll("button, label")].map((element) => {
          const { width, height } = element.getBoundingClientRect();
          return Math.min(width, height);
        }),
        wide: dialog.scrollWidth - dialog.clientWidth,
      }));
      expect(Math.min(...sides)).toBeGreaterThanOrEqual(44);
      expect(wide).toBe(0);
      await sheet(page).getByRole("button", { name: "返回" }).tap();
      /* oxlint-enable no-await-in-loop */
    }
  });
});

test("a longer copy says where it is from, until that is switched off, also after a reload", async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(ARTICLE);
  const copied = async () => {
    await page.keyboard.press("ControlOrMeta+C");
    return page.evaluate(() => navigator.clipboard.readText());
  };
  const words = await selectParagraph(page);
  await expect(async () =>
    expect(await copied()).toContain(
      `来源：水城日报《清晨的菜市场，是一座城的闹钟》 ${baseURL}${ARTICLE}`,
    ),
  ).toPass();

  await page.getByRole("button", { name: "分享" }).click();
  await sheet(page)
    .getByRole("checkbox", { name: /附上来源/ })
    .uncheck();
  await page.keyboard.press("Escape");
  await page.reload();
  const arrived = page.waitForResponse(/\/copying-/);
  await selectParagraph(page);
  await arrived;
  expect((await copied()).trim()).toBe(words.trim());
});
