import type { Page } from "@playwright/test";
import { expectNoViolation } from "./expect-no-violation.ts";
import { expect, test } from "./test.ts";

const ARTICLE = "/a/canal-locks-and-rice-price";
const LEADS = "/a/morning-market-clock";
const PAPER = "/a/paper-old-front-pages";

/** A phone as small as they are still sold. */
const SMALL = { width: 360, height: 740 };

const tools = (page: Page) => page.getByRole("group", { name: "阅读工具" });
const offer = (page: Page) => page.getByRole("button", { name: "回到上次读到的地方" });

/** Selects these characters of a paragraph. */
const select = (page: Page, id: string, from: number, to: number) =>
  page.evaluate(
    ([name, start, end]) => {
      const node = document.getElementById(name)?.firstChild;
      document.getElementById(name)?.scrollIntoView({ block: "center" });
      if (node) getSelection()?.setBaseAndExtent(node, start, node, end);
    },
    [id, from, to] as const,
  );

/** What this device remembers of how far the article was read. */
const kept = (page: Page) =>
  page.evaluate(() => localStorage.getItem("kanbao:place:canal-locks-and-rice-price"));

/** Reads on until a paragraph stands under the bars, and rests there until that is kept. */
async function readTo(page: Page, id: string) {
  await page.evaluate(
    (name) => document.getElementById(name)?.scrollIntoView({ behavior: "instant" }),
    id,
  );
  // The jump itself is no reading; what is scrolled from there is.
  await expect
    .poll(async () => {
      await page.mouse.wheel(0, 4);
      return kept(page);
    })
    .toMatch(/^\d+ \d+ \d+$/);
}

// On a phone the second one's channel is brought into view in its strip, which is no sign of a reader.
for (const path of [ARTICLE, PAPER]) {
  test(`nothing of it is fetched on ${path} before there is a sign of a reader`, async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(path);
    await expect(page.getByRole("contentinfo")).toBeAttached();
    await page.waitForLoadState("networkidle");
    expect(asked.filter((url) => url.includes("/assets/guide"))).toEqual([]);
    await page.mouse.move(300, 400);
    await page.mouse.wheel(0, 300);
    await expect.poll(() => asked.some((url) => url.includes("/assets/guide-"))).toBe(true);
  });
}

test("an article is gone on with where it was left, at another size of the text too", async ({
  page,
  context,
}) => {
  await page.goto(ARTICLE);
  await expect(page.getByRole("contentinfo")).toBeAttached();
  await readTo(page, "p12");
  const words = await lineAtTop(page);

  const later = await context.newPage();
  await later.goto("/p/about");
  await later.evaluate(() => localStorage.setItem("kanbao:text-size", "8"));
  await later.goto(ARTICLE);
  await offer(later).click();
  await expect(later.getByText("已接着上次读")).toBeVisible();
  // The place is held while what lies around it is laid out.
  await expect
    .poll(async () => {
      const again = await lineAtTop(later);
      return (
        again !== "" && (again.includes(words.slice(0, 4)) || words.includes(again.slice(0, 4)))
      );
    })
    .toBe(true);
  await later.getByRole("button", { name: "回到开头" }).click();
  expect(await later.evaluate(() => scrollY)).toBe(0);
  await expect(later.getByRole("heading", { level: 1 })).toBeFocused();
});

test("the line that is read stays at the top while the text is set anew, here or in another tab, and the page made narrower", async ({
  page,
  context,
}) => {
  await page.goto(ARTICLE);
  await expect(page.getByRole("contentinfo")).toBeAttached();
  await tools(page).getByRole("button", { name: "设置" }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await readTo(page, "p12");
  const words = (await lineAtTop(page)).slice(0, 2);
  const expectHeld = () => expect.poll(() => lineAtTop(page)).toContain(words);

  for (const name of ["字号大一点", "字号大一点", "行距松一点", "字号小一点"]) {
    await page.getByRole("button", { name }).click();
    await expectHeld();
  }
  const other = await context.newPage();
  await other.goto("/p/about");
  await other.evaluate(() => localStorage.setItem("kanbao:text-size", "9"));
  await expect(page.locator("html")).toHaveAttribute("data-text-size", "9");
  await expectHeld();
  await page.bringToFront();
  await page.setViewportSize({ width: 344, height: 700 });
  await expectHeld();
});

test("an article that was read to its end is not offered again", async ({ page }) => {
  await page.goto(ARTICLE);
  await expect(page.getByRole("contentinfo")).toBeAttached();
  await readTo(page, "p12");
  const ids = await page.locator("article p[id]").evaluateAll((all) => all.map(({ id }) => id));
  for (const id of ids.slice(14)) {
    const before = await kept(page);
    // oxlint-disable-next-line no-await-in-loop -- one after the other, as one reads
    await page.evaluate((name) => document.getElementById(name)?.scrollIntoView(), id);
    await expect.poll(() => kept(page)).not.toBe(before);
    if ((await kept(page)) === null) break;
  }
  expect(await kept(page)).toBeNull();
});

test("words far down in a long article are found and brought into view", async ({ page }) => {
  await page.goto(ARTICLE);
  await page.waitForLoadState("networkidle");
  await page.keyboard.press("/");
  const field = page.getByRole("searchbox", { name: "在文中查找" });
  await expect(field).toBeFocused();
  const last = page.locator("article p[id]").last();
  const words = (await last.textContent())?.slice(-8, -1) ?? "";
  await field.fill(words);
  await expect(page.getByRole("search").getByText("1/1")).toBeVisible();
  await expect(last).toBeInViewport();
  expect(await page.evaluate(() => CSS.highlights.get("found-here")?.size)).toBe(1);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("search")).toBeHidden();
  await expect(last).toBeFocused();
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
});

test("Back to an article brings back its place, and offers nothing", async ({ page }) => {
  await page.goto(ARTICLE);
  await expect(page.getByRole("contentinfo")).toBeAttached();
  await readTo(page, "p12");
  const before = await page.evaluate(() => scrollY);
  await page.keyboard.press("p");
  await expect(page).not.toHaveURL(ARTICLE);
  await page.goBack();
  await expect(page).toHaveURL(ARTICLE);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before / 2);
  await expect(offer(page)).toHaveCount(0);
});

test("the line at the top of the screen grows with what was read", async ({ page }) => {
  await page.goto(ARTICLE);
  await expect(page.getByRole("contentinfo")).toBeAttached();
  const length = () =>
    page.evaluate(
      () => document.querySelector("[data-progress]")?.getBoundingClientRect().width ?? 0,
    );
  const first = await length();
  await page.evaluate(() => document.getElementById("p14")?.scrollIntoView());
  await expect.poll(length).toBeGreaterThan(first + 50);
  await page.evaluate(() => document.querySelector("article")?.scrollIntoView({ block: "end" }));
  await expect.poll(length).toBeCloseTo(await page.evaluate(() => innerWidth), -1);
});

test("by touch on a small phone: search, points and their way back", async ({ page, isMobile }) => {
  test.skip(!isMobile, "by touch");
  await page.setViewportSize(SMALL);
  await page.goto(LEADS);
  await tools(page).getByRole("button", { name: "更多" }).tap();
  await page.getByRole("button", { name: "在文中查找" }).tap();
  await page.getByRole("searchbox").fill("三轮车");
  for (const name of ["上一处", "下一处", "关闭"]) {
    const box = await page.getByRole("button", { name }).boundingBox();
    expect(box?.width).toBeGreaterThanOrEqual(44);
    expect(box?.height).toBeGreaterThanOrEqual(44);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(SMALL.width);
  }
  await page.getByRole("button", { name: "关闭" }).tap();
  await tools(page).getByRole("button", { name: "更多" }).tap();
  await page.getByRole("button", { name: "只看要点" }).tap();
  const points = page.getByRole("region", { name: "要点" });
  await expect(points).toBeVisible();
  // A line of progress would say of the points that all of the text lies behind.
  await expect(page.locator("[data-progress]")).toBeHidden();
  await points.getByRole("link").nth(3).tap();
  await expect(points).toBeHidden();
  await expect(page.locator("[data-progress]")).toBeVisible();
  await expect(page.locator("p:focus")).toBeInViewport();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(SMALL.width);
});

test("keys are of use on every page, and an input method's letters are its own", async ({
  page,
}) => {
  await page.goto("/c/news");
  const sheet = page.getByRole("dialog", { name: "键盘快捷键" });
  await expect(async () => {
    await page.keyboard.press("?");
    await expect(sheet).toBeVisible({ timeout: 500 });
  }).toPass();
  await page.keyboard.press("Escape");
  await expect(sheet).toBeHidden();
  await page.keyboard.press("j");
  const first = page.locator("main a:focus");
  await expect(first).toBeInViewport();
  const title = await first.textContent();
  await page.keyboard.press("j");
  await expect(first).not.toHaveText(title ?? "");
  await page.keyboard.press("k");
  await expect(first).toHaveText(title ?? "");
  await page.keyboard.press("g");
  await page.keyboard.press("h");
  await expect(page).toHaveURL("/");
});

const states: Record<string, (page: Page) => Promise<unknown>> = {
  更多: (page) => page.getByRole("button", { name: "更多" }).click(),
  快捷键: (page) => page.keyboard.press("?"),
  查找: async (page) => {
    await page.keyboard.press("/");
    await page.getByRole("searchbox").fill("车");
  },
  要点: (page) => page.keyboard.press("m"),
};

for (const [name, prepare] of Object.entries(states)) {
  test(`axe finds nothing in ${name}, light and dark`, async ({ page }) => {
    await page.goto(LEADS);
    // Whatever listens for keys does so by then.
    await page.waitForLoadState("networkidle");
    await prepare(page);
    await expect(
      page
        .getByRole("dialog")
        .or(page.getByRole("search"))
        .or(page.getByRole("region", { name: "要点" })),
    ).toBeVisible();
    await expectNoViolation(page);
  });
}

test("axe finds nothing in the bar of a selection and in the offer to go on", async ({ page }) => {
  await page.goto("/p/about");
  await page.evaluate(() => localStorage.setItem("kanbao:place:morning-market-clock", "9 0 1"));
  await page.goto(LEADS);
  await expect(offer(page)).toBeVisible();
  await select(page, "p1", 0, 6);
  await expect(page.getByRole("toolbar", { name: "所选文字" })).toBeVisible();
  await expectNoViolation(page);
});

/** The words of the first line under the bars. */
const lineAtTop = (page: Page) =>
  page.evaluate(() => {
    const top = Number.parseFloat(
      getComputedStyle(document.documentElement).scrollPaddingBlockStart,
    );
    for (const paragraph of document.querySelectorAll("p[id]")) {
      // What is not laid out tells where it would be.
      if (!paragraph.checkVisibility({ contentVisibilityAuto: true })) continue;
      if (paragraph.getBoundingClientRect().bottom <= top) continue;
      const node = paragraph.firstChild;
      if (!(node instanceof Text)) return "";
      const range = document.createRange();
      for (let at = 0; at < node.length; at += 1) {
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        if (range.getBoundingClientRect().bottom > top + 2) return node.data.slice(at, at + 40);
      }
    }
    return "";
  });
