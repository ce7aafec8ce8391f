import type { Page } from "@playwright/test";
import { expectNoViolation } from "./expect-no-violation.ts";
import { others, PASSWORD } from "./others.ts";
import { openPortal, type OwnPortal } from "./own-portal.ts";
import { expect, test as base } from "./test.ts";

/** One portal for these tests, each of which has an article of its own in it. */
const test = base.extend<object, { portal: OwnPortal }>({
  portal: [
    // Playwright reads off the pattern what a fixture needs: nothing.
    // oxlint-disable-next-line eslint/no-empty-pattern
    async ({}, provide) => {
      const portal = await openPortal({ settings: { MODERATOR_PASSWORD: PASSWORD } });
      await provide(portal);
      await portal.close();
    },
    { scope: "worker" },
  ],
  baseURL: ({ portal }, provide) => provide(portal.origin),
});
test.describe.configure({ mode: "default" });

const section = (page: Page) => page.getByRole("region", { name: "网友评论" });
const comment = (page: Page, body: string) =>
  section(page).getByRole("article").filter({ hasText: body });

/** The colours of a comment are the same on phones, so the dark is looked at on the desktop alone. */
const expectAccessible = (page: Page) =>
  expectNoViolation(page, "#comments", test.info().project.name === "desktop");

/** Writes into the form and posts, as a first-time reader does. */
async function post(page: Page, body: string) {
  await section(page).getByRole("textbox", { name: "发表评论" }).fill(body);
  const agreement = section(page).getByRole("checkbox", { name: "我已阅读并同意" });
  if (await agreement.isVisible()) await agreement.check();
  await section(page).getByRole("button", { name: "发表", exact: true }).click();
}

test("with the keyboard alone a reader answers a comment, likes it and sorts the list", async ({
  page,
  portal,
}) => {
  const { say } = others(portal);
  const first = await say("op-old-tree", "树荫救过我。");
  await say("op-old-tree", "同感。", { parentId: first.id });
  await say("op-old-tree", "早该修了。");
  await page.goto("/a/op-old-tree#comments");
  await expect(comment(page, "早该修了。")).toBeVisible();
  await expectAccessible(page);

  await comment(page, "早该修了。").getByRole("button", { name: "点赞" }).press("Space");
  await expect(comment(page, "早该修了。").getByRole("button", { name: "点赞 1" })).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(section(page).getByRole("textbox", { name: "回复 @河边散步的人" })).toBeFocused();
  await page.keyboard.type("修得好。");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await expectAccessible(page);
  await comment(page, "早该修了。").getByRole("button", { name: "发表" }).press("Enter");
  await expect(comment(page, "修得好。").last()).toBeFocused();
  await expect(section(page).getByRole("textbox", { name: /^回复/ })).toHaveCount(0);

  await section(page).getByRole("button", { name: "最早" }).press("Enter");
  await expect(section(page).getByRole("article").first()).toContainText("树荫救过我。");
  await page.reload();
  await expect(section(page).getByRole("button", { name: "最早", pressed: true })).toBeVisible();
  await expect(comment(page, "修得好。").last()).toBeVisible();
});

test("what waits and what was rejected is shown to its author, with the reason, and can be appealed for", async ({
  page,
  portal,
}) => {
  await page.goto("/a/morning-market-clock#comments");
  await expect(section(page).getByText("还没有评论，来说第一句。")).toBeVisible();
  await expectAccessible(page);
  const posted = page.waitForResponse((answer) => answer.request().method() === "POST");
  await post(page, "看 https://spam.example/x");
  const { id, revisionId } = await (await posted).json();
  await expect(page.getByText("评论已提交，审核通过后公开。")).toBeVisible();
  await expect(comment(page, "spam.example")).toContainText("审核中");
  await expectAccessible(page);

  await others(portal).reject(id, revisionId);
  await page.reload();
  await expect(comment(page, "spam.example")).toContainText("未通过：与本文无关");
  await expectAccessible(page);
  await comment(page, "spam.example").getByRole("button", { name: "申诉" }).click();
  await expectAccessible(page);
  await page.getByRole("textbox", { name: "请说明为什么应当通过" }).fill("这是本报的旧文。");
  await page.getByRole("button", { name: "提交" }).click();
  await expect(comment(page, "spam.example")).toContainText("已申诉");
});

test("a dialog gives the focus back, whichever way it is closed, and a report goes out", async ({
  page,
  portal,
}) => {
  await others(portal).say("mutton-soup-forty-years", "加微信领奖。");
  await page.goto("/a/mutton-soup-forty-years#comments");
  const report = comment(page, "加微信").getByRole("button", { name: "举报" });
  const dialog = page.getByRole("dialog", { name: "举报评论" });
  await report.click();
  await expect(dialog).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(report).toBeFocused();
  await report.click();
  await dialog.getByRole("button", { name: "关闭" }).click();
  await expect(report).toBeFocused();
  await report.click();
  await dialog.getByRole("radio", { name: "垃圾广告或刷屏" }).check();
  await dialog.getByRole("button", { name: "提交" }).click();
  await expect(page.getByText("举报已提交，我们会尽快处理。")).toBeVisible();
  await expect(report).toBeFocused();
});

test("a comment is edited, deleted, and the deletion undone", async ({ page }) => {
  await page.goto("/a/wetland-winter-birds#comments");
  await post(page, "白鹭来了。");
  const mine = comment(page, "白鹭");
  await mine.getByRole("button", { name: /^编辑/ }).click();
  await section(page).getByRole("textbox", { name: "修改评论" }).fill("白鹭又来了。");
  await expectAccessible(page);
  await section(page).getByRole("button", { name: "保存" }).click();
  await expect(comment(page, "白鹭又来了。")).toContainText("审核中");
  await mine.getByRole("button", { name: "删除" }).click();
  await expect(section(page).getByRole("button", { name: "撤销" })).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press("Enter");
  await expect(comment(page, "白鹭又来了。")).toBeFocused();
  await mine.getByRole("button", { name: "删除" }).click();
  await page.reload();
  await expect(section(page).getByText("还没有评论")).toBeVisible();
});

test("the address of a comment leads to it, deep in a long thread", async ({ page, portal }) => {
  const { say } = others(portal);
  const root = await say("old-bridge-reopens", "桥通了。");
  const ids: string[] = [];
  for (let n = 1; n <= 70; n += 1) {
    // oxlint-disable-next-line no-await-in-loop -- they are to be in order
    ids.push((await say("old-bridge-reopens", `第${n}个走过`, { parentId: root.id })).id);
  }
  await page.goto(`/a/old-bridge-reopens#comment-${ids[39]}`);
  const named = comment(page, "第40个走过");
  await expect(named).toBeFocused();
  await expect(named).toBeInViewport();
  await expectAccessible(page);
  await section(page).getByRole("link", { name: "查看全部评论" }).click();
  await section(page).getByRole("button", { name: "展开其余 67 条回复" }).click();
  await expect(comment(page, "第50个走过")).toHaveCount(1);
  await section(page).getByRole("button", { name: "更多回复" }).click();
  await expect(comment(page, "第70个走过")).toHaveCount(1);
});

test("the pledge is read in place, scrolled by keys, and leaves the page as wide as it was", async ({
  page,
}) => {
  await page.goto("/a/op-old-tree#comments");
  await section(page).getByRole("button", { name: "《跟帖评论自律管理承诺书》" }).press("Enter");
  const pledge = section(page).getByRole("region", { name: "《跟帖评论自律管理承诺书》" });
  await expect(pledge.getByRole("listitem").first()).toContainText("法律法规底线");
  await expectAccessible(page);
  await pledge.press("End");
  await expect(pledge.getByRole("listitem").last()).toBeInViewport();
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
});

test("closed comments say so", async ({ page, portal }) => {
  const { say, close } = others(portal);
  await say("tangtai-pear-orchard", "梨花白。");
  await close("tangtai-pear-orchard");
  await page.goto("/a/tangtai-pear-orchard#comments");
  await expect(section(page).getByText("这篇文章的评论已关闭。")).toBeVisible();
  await expect(comment(page, "梨花白。").getByRole("button", { name: "回复" })).toHaveCount(0);
  await expectAccessible(page);
});

test("a service that is down is told, and what was written goes out once it is back", async ({
  page,
  portal,
  trouble,
}) => {
  trouble.expect(/503/);
  await page.goto("/a/lindu-cold-chain#comments");
  await expect(section(page).getByRole("textbox", { name: "发表评论" })).toBeVisible();
  const isApi = (url: string) => new URL(url).pathname.startsWith("/api/");
  portal.answerBy((request, server) =>
    isApi(request.url) ? Response.json({ code: "read_only" }, { status: 503 }) : server(request),
  );
  await post(page, "冷链到村口了。");
  await expect(section(page).getByRole("alert")).toHaveText(
    "没有发表，您写的内容还在。评论服务正在维护，请稍后再试。",
  );
  await expectAccessible(page);
  await page.reload();
  await expect(section(page).getByRole("alert")).toContainText("评论暂时无法加载。");
  await expectAccessible(page);
  portal.answerBy((request, server) => server(request));
  await section(page).getByRole("button", { name: "重试" }).click();
  await expect(section(page).getByRole("textbox", { name: "发表评论" })).toHaveValue(
    "冷链到村口了。",
  );
  await post(page, "冷链到村口了。");
  await expect(comment(page, "冷链到村口了。")).toHaveCount(1);
});

test("counts come into lists without moving anything", async ({ page, portal }) => {
  await others(portal).say("ring-lake-path-opens", "走了一整圈。");
  const { promise: go, resolve } = Promise.withResolvers<void>();
  await page.route("**/comment-counts**", async (route) => {
    await go;
    await route.continue();
  });
  const rows = () =>
    page
      .locator("main")
      .getByRole("link")
      .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().top + scrollY));
  await page.goto("/c/news");
  await page.waitForRequest("**/comment-counts**");
  const before = await rows();
  resolve();
  const row = page.getByRole("article").filter({ hasText: "镜湖能走一整圈" });
  await expect(row.getByText("评论 1", { exact: true })).toBeAttached();
  expect(await rows()).toEqual(before);
});
