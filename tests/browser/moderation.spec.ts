import type { Browser, BrowserContext, Page } from "@playwright/test";
import { expectNoViolation } from "./expect-no-violation.ts";
import { type OwnPortal, openPortal } from "./own-portal.ts";
import { expect, test as base } from "./test.ts";

const PASSWORD = "水城的门开在东边河岸";
const ARTICLE = "op-old-tree";

/** The test of a portal whose comments wait for a moderator, and whose server draws its pages. */
const test = base.extend<object, { portal: OwnPortal }>({
  portal: [
    // Playwright reads off the pattern what a fixture needs: nothing.
    // oxlint-disable-next-line eslint/no-empty-pattern
    async ({}, provide) => {
      const settings = { COMMENTS_MODERATION: "pre", MODERATOR_PASSWORD: PASSWORD };
      const portal = await openPortal({ drawn: true, settings });
      await provide(portal);
      await portal.close();
    },
    { scope: "worker" },
  ],
  baseURL: ({ portal }, provide) => provide(portal.origin),
});

/** Posts a comment as somebody who has not been here before. */
async function post({ origin }: OwnPortal, body: string, nick: string): Promise<string> {
  const answer = await fetch(`${origin}/api/v1/articles/${ARTICLE}/comments`, {
    method: "POST",
    headers: { "content-type": "application/json", "idempotency-key": crypto.randomUUID() },
    body: JSON.stringify({ body, nick, agreed: true }),
  });
  expect(answer.status).toBe(201);
  return (await answer.json()).id;
}

async function signIn(page: Page, name: string, address = "/moderation") {
  // Nothing that a page has begun to load is broken off.
  if (!page.url().endsWith(address)) await page.goto(address);
  await page.getByLabel("署名").fill(name);
  await page.getByLabel("密码").fill(PASSWORD);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "退出" })).toBeVisible();
}

const row = (page: Page, words: string) => page.getByRole("link", { name: words });
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

async function another(browser: Browser, portal: OwnPortal): Promise<[BrowserContext, Page]> {
  const context = await browser.newContext({ baseURL: portal.origin, locale: "zh-CN" });
  return [context, await context.newPage()];
}

test("the page comes without anything that is not everybody's, and no search engine keeps it", async ({
  page,
}) => {
  const answer = await page.goto("/moderation");
  const drawn = (await answer?.text()) ?? "";
  expect(drawn).toContain("<h1>评论审核</h1>");
  expect(drawn).toContain('name="robots" content="noindex"');
  expect(drawn).not.toContain("moderator");
  const kept = await page.request.get("/moderation", { headers: { accept: "text/html" } });
  expect(kept.headers()["set-cookie"]).toBeUndefined();
  const sitemap = await page.request.get("/sitemap.xml");
  expect(await sitemap.text()).not.toContain("moderation");
  const asked = await page.request.get("/api/v1/moderation/comments");
  expect(asked.status()).toBe(401);
  expect(asked.headers()["cache-control"]).toBe("no-store");
});

test("no reader loads anything of it", async ({ page }) => {
  const loaded: string[] = [];
  page.on("request", (request) => loaded.push(request.url()));
  await page.goto(`/a/${ARTICLE}#comments`);
  await expect(page.getByRole("region", { name: "网友评论" })).toBeVisible();
  expect(loaded.filter((url) => /moderation|log-list|keys-sheet/.test(url))).toEqual([]);
  const kept = await page.request.get("/sw.js");
  expect(await kept.text()).not.toMatch(/assets\/(?:moderation|log-list|keys-sheet)/);
});

test("a wrong password is told, the right one opens the queue", async ({ page, trouble }) => {
  trouble.expect(/401/);
  await page.goto("/moderation");
  await page.getByLabel("密码").fill("芝麻");
  await press(page, "登录");
  await expect(page.getByRole("alert")).toHaveText("密码不对。");
  await signIn(page, "李编辑");
});

test("comments are read, approved and rejected with the keyboard alone, and readers see what was approved", async ({
  portal,
  page,
  isMobile,
}) => {
  test.skip(isMobile, "phones have no keys");
  await post(portal, "第一条，写得好。", "老张");
  await post(portal, "第二条，滚出去。", "老李");
  await signIn(page, "李编辑");
  await expect(row(page, "第一条")).toBeVisible();
  await page.keyboard.press("j");
  await expect(page.getByRole("heading", { name: "老张" })).toBeFocused();
  await page.keyboard.press("a");
  await expect(page.getByRole("heading", { name: "老李" })).toBeFocused();
  await expect(page.getByRole("status").filter({ hasText: "已通过" })).toBeVisible();
  await page.keyboard.press("r");
  await page.keyboard.press("1");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status").filter({ hasText: "未通过" })).toBeVisible();

  await page.getByRole("link", { name: "日志" }).click();
  const log = page.getByRole("list", { name: "操作日志" }).getByRole("listitem");
  await expect(log.nth(0)).toContainText("李编辑 不通过");
  await expect(log.nth(0)).toContainText("辱骂或人身攻击");
  const list = await page.request.get(`/api/v1/articles/${ARTICLE}/comments`);
  const shown = await list.text();
  expect(shown).toContain("第一条，写得好。");
  expect(shown).not.toContain("第二条，滚出去。");
});

test("two moderators decide the same comment: the second is told who was first and how", async ({
  portal,
  page,
  browser,
  trouble,
}) => {
  trouble.expect(/409/);
  const words = `两个人同时审的，${test.info().project.name}`;
  const id = await post(portal, words, "老赵");
  await signIn(page, "李编辑", `/moderation#comment-${id}`);
  const [context, other] = await another(browser, portal);
  await signIn(other, "王编辑", `/moderation#comment-${id}`);
  await expect(page.getByRole("heading", { name: "老赵" })).toBeVisible();
  await expect(other.getByRole("heading", { name: "老赵" })).toBeVisible();
  await press(other, "不通过");
  await other.getByRole("radio", { name: "内容不实" }).check();
  await press(other, "不通过");
  await expect(other.getByRole("status").filter({ hasText: "未通过" })).toBeVisible();

  await press(page, "通过");
  const notice = page.getByRole("alert").filter({ hasText: "没有处理" });
  await expect(notice).toContainText("王编辑");
  await expect(notice).toContainText("未通过");
  await expect(notice).toContainText("内容不实");
  await context.close();
});

test("a session that has ended is signed in to again, and the reason that was typed is sent", async ({
  portal,
  page,
  trouble,
}) => {
  trouble.expect(/401/);
  const words = `会话过期，${test.info().project.name}`;
  const id = await post(portal, words, "老钱");
  await signIn(page, "李编辑", `/moderation#comment-${id}`);
  await press(page, "不通过");
  await page.getByLabel("补充或另写").fill("请到留言板提问");
  await page.context().clearCookies();
  await press(page, "不通过");
  const dialog = page.getByRole("dialog", { name: "重新登录" });
  await dialog.getByLabel("密码").fill(PASSWORD);
  await dialog.getByRole("button", { name: "登录", exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByLabel("补充或另写")).toHaveValue("请到留言板提问");
  await press(page, "不通过");
  await expect(page.getByRole("status").filter({ hasText: "未通过" })).toBeVisible();
});

test("pinning, closing a thread and keeping somebody from writing reach the reader", async ({
  portal,
  page,
  isMobile,
}) => {
  const words = `置顶的话，${test.info().project.name}`;
  const id = await post(portal, words, "老孙");
  await signIn(page, "李编辑", `/moderation#comment-${id}`);
  await press(page, "通过");
  await expect(page.getByRole("status").filter({ hasText: "已通过" })).toBeVisible();
  if (isMobile && (await page.getByRole("link", { name: "返回列表" }).isVisible())) {
    await page.getByRole("link", { name: "返回列表" }).click();
  }
  await page.getByRole("link", { name: "已通过" }).click();
  await row(page, words).click();
  await press(page, "置顶");
  await expect(page.getByRole("status").filter({ hasText: "已置顶" })).toBeVisible();
  await press(page, "禁言");
  await page.getByLabel("理由（记入日志）").fill("屡次骂人");
  await press(page, "禁言 1 天");
  await expect(page.getByRole("status").filter({ hasText: "禁言 1 天" })).toBeVisible();
  await press(page, "关闭跟帖");
  await page.getByRole("dialog").getByRole("button", { name: "关闭跟帖" }).click();
  await expect(page.getByRole("status").filter({ hasText: "已关闭" })).toBeVisible();
  const list = await page.request.get(`/api/v1/articles/${ARTICLE}/comments`);
  const { thread, items } = await list.json();
  expect(thread.open).toBe(false);
  expect(items[0]).toMatchObject({ body: words, pinned: true });
  await press(page, "取消置顶");
  await press(page, "开放跟帖");
  await page.getByRole("dialog").getByRole("button", { name: "开放跟帖" }).click();
  await expect(page.getByRole("status").filter({ hasText: "重新开放" })).toBeVisible();
});

test("axe finds nothing in any state, light and dark, and all can be pressed with a thumb", async ({
  portal,
  page,
  isMobile,
  trouble,
}) => {
  trouble.expect(/409/);
  const project = test.info().project.name;
  const id = await post(portal, `一条长的，${project}。\n\n${"说来话长。".repeat(60)}`, "老周");
  await post(portal, `另一条，${project}。`, "老吴");
  await page.goto("/moderation");
  await expect(page.getByLabel("密码")).toBeVisible();
  await expectNoViolation(page);
  await signIn(page, "李编辑");
  await expect(row(page, "一条长的")).toBeVisible();
  await expectNoViolation(page);
  await row(page, "一条长的").click();
  await expect(page.getByText(/^跟帖 \d+ 条/)).toBeVisible();
  await expectNoViolation(page);
  if (isMobile) expect(await smallTargets(page)).toEqual([]);
  await press(page, "禁言");
  await expectNoViolation(page);
  await page.keyboard.press("Escape");
  await press(page, "关闭跟帖");
  await expectNoViolation(page);
  await page.keyboard.press("Escape");
  await press(page, "不通过");
  await press(page, "不通过");
  await expect(page.getByRole("alert")).toBeVisible();
  await expectNoViolation(page);
  if (isMobile) expect(await smallTargets(page)).toEqual([]);
  await press(page, "取消");
  await decideElsewhere(portal, id);
  await press(page, "通过");
  await expect(page.getByRole("alert").filter({ hasText: "没有处理" })).toBeVisible();
  await expectNoViolation(page);
  if (isMobile) await page.getByRole("link", { name: "返回列表" }).click();
  await page.getByRole("link", { name: "日志" }).click();
  await expect(page.getByRole("list", { name: "操作日志" })).toBeVisible();
  await expectNoViolation(page);
  const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
  expect(scrollWidth).toBe(clientWidth);
});

/** As another moderator would. */
async function decideElsewhere(portal: OwnPortal, id: string) {
  const api = `${portal.origin}/api/v1/moderation`;
  const headers = { "content-type": "application/json" };
  const session = await fetch(`${api}/session`, {
    method: "POST",
    headers,
    body: JSON.stringify({ password: PASSWORD, name: "王编辑" }),
  });
  const cookie = session.headers
    .getSetCookie()
    .map((one) => one.split(";")[0])
    .join("; ");
  const queue = await fetch(`${api}/comments?status=pending&limit=50`, { headers: { cookie } });
  const { items } = await queue.json();
  const { comment } = items.find((item: { comment: { id: string } }) => item.comment.id === id);
  const decided = await fetch(`${api}/comments/${id}/decisions`, {
    method: "POST",
    headers: { ...headers, cookie },
    body: JSON.stringify({ decision: "approve", revisionId: comment.revisionId }),
  });
  expect(decided.status).toBe(200);
}

/** What can be pressed on this page and is lower or narrower than a thumb, but for links in running text. */
const smallTargets = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("main :is(button, a, label:has(input))")].flatMap(
      (target) => {
        const { width, height } = target.getBoundingClientRect();
        const isSmall = height > 0 && (height < 43.5 || width < 43.5);
        return isSmall ? [`${target.textContent} ${width}x${height}`] : [];
      },
    ),
  );
