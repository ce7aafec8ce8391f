import type { Page } from "@playwright/test";
import { expect, test } from "./test.ts";

const ARTICLE = "/a/canal-locks-and-rice-price";

test("the first stop is the way past the channels", async ({ page }) => {
  await page.goto("/c/news");
  await expect(page.getByRole("contentinfo")).toBeAttached();
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "跳到正文" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
});

test("a channel and one of its stories are opened with Enter", async ({ page }) => {
  await page.goto("/");
  const channel = page
    .getByRole("navigation", { name: "频道" })
    .getByRole("link", { name: "要闻" });
  await tabTo(page, "要闻");
  await expect(channel).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "要闻" })).toBeFocused();
  await tabTo(page, "闸一关，米就贵？两本旧账对出另一个答案");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await expect(page).toHaveURL(ARTICLE);
});

for (const path of ["/", "/c/news", ARTICLE, "/p/about"]) {
  test(`on ${path} every stop shows its focus, and no bar covers it`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole("contentinfo")).toBeAttached();
    const stops = await tabThrough(page);
    expect(stops.filter(({ ring }) => !ring)).toEqual([]);
    expect(stops.filter(({ covered }) => covered)).toEqual([]);
    expect(stops.map(({ name }) => name)).toContain("关于我们");
  });
}

test("A+ and A- are pressed without losing their place, to the end and back", async ({ page }) => {
  await page.goto(ARTICLE);
  await tabTo(page, "A+");
  const size = () => page.locator("html").getAttribute("data-text-size");
  for (let press = 0; press < 9; press += 1) await page.keyboard.press("Enter");
  expect(await size()).toBe("9");
  await expect(page.getByRole("button", { name: "A+" })).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await expect(page.getByRole("button", { name: "A-" })).toBeFocused();
  for (let press = 0; press < 9; press += 1) await page.keyboard.press("Space");
  expect(await size()).toBe("1");
});

test("the dialog of 分享 keeps the focus inside, and Esc gives it back", async ({ page }) => {
  await page.goto(ARTICLE);
  await tabTo(page, "分享");
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "分享这篇文章" });
  await expect(dialog).toBeVisible();
  await expect(dialog.getByRole("link", { name: "微博" })).toBeVisible();
  const inside = () =>
    page.evaluate(() => {
      const { activeElement, body } = document;
      // Past the last control the browser's own are next.
      return activeElement === body || activeElement?.closest("dialog") !== null;
    });
  for (let stop = 0; stop < 12; stop += 1) {
    expect(await inside()).toBe(true);
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(page.getByRole("button", { name: "分享" })).toBeFocused();
});

test("the contents lead to a heading, which has the focus and is not under a bar", async ({
  page,
  isMobile,
}) => {
  await page.goto(ARTICLE);
  if (isMobile) {
    await tabTo(page, "目录");
    await page.keyboard.press("Enter");
  }
  const contents = page.getByRole("navigation", { name: "目录" }).getByRole("link");
  const title = await contents.last().innerText();
  await tabTo(page, title);
  await page.keyboard.press("Enter");
  const heading = page.getByRole("heading", { name: title });
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport({ ratio: 1 });
  expect(await page.evaluate(readFocus)).toMatchObject({ covered: false });
  if (!isMobile) await expect(contents.last()).toHaveAttribute("aria-current", "true");
});

test("a comment is written and posted", async ({ page }) => {
  await page.goto(`${ARTICLE}#comments`);
  await page.getByRole("textbox", { name: "发表评论" }).focus();
  const words = `只用键盘写的评论，${test.info().project.name}`;
  await page.keyboard.type(words);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "《跟帖评论自律管理承诺书》" })).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.type("键盘");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "发表", exact: true })).toBeFocused();
  await page.keyboard.press("Enter");
  const comments = page.getByRole("region", { name: "网友评论" });
  await expect(comments.getByText(words)).toBeVisible();
  await expect(page.getByText("评论已发表。")).toBeVisible();
});

type Stop = { name: string; ring: boolean; covered: boolean };

/** More stops than any page of the portal has. */
const MANY = 220;

/** Presses Tab from the beginning to the end of the page. */
async function tabThrough(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  while (stops.length < MANY) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(readFocus);
    if (!stop || (stop.name === "跳到正文" && stops.length > 0)) return stops;
    stops.push(stop);
  }
  throw new Error(`There is no end to the stops of ${page.url()}.`);
}

/** Presses Tab until the focus is on what has this name. */
async function tabTo(page: Page, name: string) {
  await expect(page.getByRole("contentinfo")).toBeAttached();
  for (let stop = 0; stop < MANY; stop += 1) {
    await page.keyboard.press("Tab");
    if ((await page.evaluate(readFocus))?.name === name) return;
  }
  throw new Error(`Tab never reached ${name}.`);
}

/** What has the focus: its words, whether that is to be seen, and whether something else lies over it. */
function readFocus(): Stop | undefined {
  const { activeElement: focused, documentElement: html } = document;
  if (!(focused instanceof HTMLElement) || focused === document.body) return undefined;
  const { outlineStyle, outlineWidth } = getComputedStyle(focused);
  const [box] = focused.getClientRects();
  const isOver = (y: number) => {
    if (!box) return false;
    const top = document.elementFromPoint(box.left + box.width / 2, y);
    return top !== null && !focused.contains(top) && !top.contains(focused);
  };
  const isTall = box !== undefined && box.height > html.clientHeight / 2;
  return {
    name: (focused.ariaLabel ?? focused.innerText ?? "").trim(),
    ring: outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2,
    covered: box !== undefined && !isTall && (isOver(box.top + 2) || isOver(box.bottom - 2)),
  };
}
