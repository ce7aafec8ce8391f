import type { Page } from "@playwright/test";
import { expect, test } from "./test.ts";
import { spoken, STORY } from "./story.ts";

test("a reader goes from the front page to a comment, and back home", async ({
  page,
  trouble,
  isMobile,
}) => {
  const { project } = test.info();
  await page.goto("/");
  await page.getByRole("navigation", { name: "频道" }).getByRole("link", { name: "要闻" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "要闻" })).toBeFocused();
  await page.getByRole("link", { name: STORY }).click();

  await test.step("A+ makes headline and text larger, and is remembered", async () => {
    await expect(page.getByRole("heading", { level: 1, name: STORY })).toBeFocused();
    const before = await sizes(page);
    await page.getByRole("button", { name: "A+" }).click();
    await page.getByRole("button", { name: "A+" }).click();
    const after = await sizes(page);
    expect(after.headline).toBeGreaterThan(before.headline);
    expect(after.text).toBeGreaterThan(before.text);
    await page.reload();
    await expect(page.getByRole("heading", { level: 1, name: STORY })).toBeVisible();
    expect(await sizes(page)).toEqual(after);
  });

  await test.step("分享 offers a code and copies the link", async () => {
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByRole("button", { name: "分享" }).click();
    const dialog = page.getByRole("dialog", { name: "分享这篇文章" });
    const address = page.url();
    // No phone scans its own screen.
    await expect(dialog.getByRole("img", { name: address })).toBeVisible({ visible: !isMobile });
    await dialog.getByRole("button", { name: "复制链接" }).click();
    await expect(page.getByText("已复制到剪贴板")).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
    await expect(dialog.getByRole("link", { name: "微博" })).toHaveAttribute(
      "href",
      /^https:\/\/service\.weibo\.com\//,
    );
    await dialog.getByRole("button", { name: "关闭" }).click();
    await expect(dialog).toBeHidden();
  });

  await test.step("Back from a related article finds the place and the size", async () => {
    const related = page.getByRole("region", { name: "相关推荐" }).getByRole("link").first();
    await related.scrollIntoViewIfNeeded();
    await expect(page.getByRole("textbox", { name: "发表评论" })).toBeAttached();
    const place = await page.evaluate(() => window.scrollY);
    const { text } = await sizes(page);
    const title = await related.innerText();
    await related.click();
    await expect(page.getByRole("heading", { level: 1, name: spoken(title) })).toBeFocused();
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    await page.goBack();
    await expect(page.getByRole("heading", { level: 1, name: STORY })).toBeAttached();
    await expect.poll(() => distance(page, place)).toBeLessThan(4);
    expect((await sizes(page)).text).toBe(text);
  });

  await test.step("a comment is posted as it was typed, and is there after a reload", async () => {
    const words = `${project.name}：头一行\n\n第三行<script>document.title="坏"</script>`;
    const comments = page.getByRole("region", { name: "网友评论" });
    await comments.getByRole("textbox", { name: "发表评论" }).fill(words);
    await comments.getByRole("textbox", { name: "昵称" }).fill("湖边的人");
    await comments.getByRole("checkbox", { name: "我已阅读并同意" }).check();
    await comments.getByRole("button", { name: "发表", exact: true }).click();
    await expect(page.getByText("评论已发表。")).toBeVisible();
    await expect(comments.getByRole("textbox", { name: "发表评论" })).toHaveValue("");
    await page.reload();
    await page.getByRole("heading", { level: 2, name: "网友评论" }).scrollIntoViewIfNeeded();
    const posted = comments.getByRole("listitem").filter({ hasText: `${project.name}：头一行` });
    await expect(posted).toContainText("湖边的人");
    expect(await posted.getByRole("paragraph").innerText()).toBe(words);
    await expect(page).toHaveTitle(/^最后1\.3公里/);
  });

  await test.step("a footer page, a page that is not there, and home", async () => {
    await page
      .getByRole("navigation", { name: "关于本站" })
      .getByRole("link", { name: "关于我们" })
      .click();
    await expect(page.getByRole("heading", { level: 1, name: "关于我们" })).toBeFocused();
    trouble.expect(/404.*no-such-article/);
    await page.goto("/a/no-such-article");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "您访问的页面不存在或已被删除。",
    );
    await page.getByRole("link", { name: "返回首页" }).click();
    await expect(page).toHaveURL("/");
    await expect(page.getByRole("region", { name: "要闻头条" })).toBeVisible();
  });
});

test("the chosen size is in force before the first paint, and reaches another tab", async ({
  page,
  context,
}) => {
  await page.goto("/a/ring-lake-path-opens");
  await page.getByRole("button", { name: "A+" }).click();
  const { text } = await sizes(page);
  // The first frame cannot be drawn before the stylesheet is there, nor this callback called.
  await context.addInitScript(() => {
    requestAnimationFrame(() => {
      document.documentElement.title = document.documentElement.dataset["textSize"] ?? "none";
    });
  });
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("title", "4");

  const other = await context.newPage();
  await other.goto("/a/bus-route-survey");
  expect((await sizes(other)).text).toBe(text);
  await page.getByRole("button", { name: "A-" }).click();
  await expect.poll(async () => (await sizes(other)).text).toBeLessThan(text);
  await expect(other.getByRole("button", { name: "还原字号" })).toBeHidden();
});

test("a sub-channel's story is told apart by its breadcrumb, and previous and next lead on", async ({
  page,
}) => {
  await page.goto("/a/sd-sea-salt");
  const trail = page.getByRole("navigation", { name: "您的位置" }).getByRole("link");
  await expect(trail).toHaveText(["首页", "要闻", "山东"]);
  await page.getByRole("navigation", { name: "上一篇、下一篇" }).getByRole("link").first().click();
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await expect(page).not.toHaveURL(/sd-sea-salt/);
});

test("older stories are added below one another, and Back finds them again", async ({ page }) => {
  await page.goto("/c/shandong");
  const stories = page.getByRole("link", { name: /^旧闻第/ });
  await expect(stories).not.toHaveCount(0);
  const newest = await stories.count();
  await page.getByRole("link", { name: "加载更多" }).click();
  await expect(stories).not.toHaveCount(newest);
  const longer = await stories.count();
  const last = stories.last();
  await last.scrollIntoViewIfNeeded();
  const place = await page.evaluate(() => window.scrollY);
  await last.click();
  await expect(page).toHaveURL(/\/a\/old-story/);
  await page.goBack();
  await expect(stories).toHaveCount(longer);
  await expect.poll(() => distance(page, place)).toBeLessThan(4);
});

test("an archive page is an address of its own, with ways to its neighbours", async ({
  page,
  trouble,
}) => {
  await page.goto("/c/shandong?page=2");
  await expect(page.getByRole("main")).toContainText("往期第 2 页");
  await page.getByRole("navigation", { name: "分页" }).getByRole("link", { name: "较早" }).click();
  await expect(page).toHaveURL(/page=1$/);
  await expect(page.getByRole("link", { name: "旧闻第1则", exact: true })).toBeVisible();
  await page.goto("/c/shandong?page=99");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "您访问的页面不存在或已被删除。",
  );
  trouble.expect(/404.*no-such-channel/);
  await page.goto("/c/no-such-channel");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "您访问的页面不存在或已被删除。",
  );
});

/** Font sizes in pixels. */
function sizes(page: Page) {
  return page
    .getByRole("article")
    .first()
    .evaluate((article) => {
      const of = (selector: string) => {
        const found = article.querySelector(selector);
        return found ? Number.parseFloat(getComputedStyle(found).fontSize) : 0;
      };
      return { headline: of("h1"), text: of("p:not(header p)") };
    });
}

const distance = (page: Page, place: number) =>
  page.evaluate((to) => Math.abs(window.scrollY - to), place);

test.describe("what is fetched ahead", () => {
  // The worker is what comes last.
  test.use({ serviceWorkers: "allow" });

  for (const [line, saveData, isWarmed] of [
    ["a good line", false, true],
    ["a good line whose reader saves data", true, false],
  ] as const) {
    test(`on ${line}, stories in view are ${isWarmed ? "" : "not "}fetched once the reader moves`, async ({
      page,
    }) => {
      await page.addInitScript((saves) => {
        const connection = { effectiveType: "4g", saveData: saves, downlink: 10, rtt: 50 };
        Object.defineProperty(navigator, "connection", { configurable: true, value: connection });
      }, saveData);
      const asked: string[] = [];
      page.on("request", (request) => asked.push(new URL(request.url()).pathname));
      await page.goto("/c/news");
      await page.waitForLoadState("networkidle");
      const stories = () => asked.filter((path) => path.startsWith("/content/articles/"));
      expect(stories()).toEqual([]);
      await page.keyboard.press("Shift");
      await page.mouse.move(5, 5);
      if (isWarmed) await expect.poll(() => stories().length).toBeGreaterThan(1);
      // What comes last of all, seconds after the page, is there by then: the service worker.
      const isRegistered = async () => Boolean(await navigator.serviceWorker.getRegistration());
      await expect.poll(() => page.evaluate(isRegistered)).toBe(true);
      expect(stories().length > 0).toBe(isWarmed);
    });
  }
});
