import type { Page } from "@playwright/test";
import { expect, test } from "./test.ts";
import { ARTICLE, STORY } from "./story.ts";

const REFUSED = /ERR_CONNECTION_REFUSED/;

test("a server that goes away in the middle of a visit is told, and asked again", async ({
  page,
  trouble,
}) => {
  trouble.expect(REFUSED);
  await page.goto("/p/about");
  await expect(page.getByRole("contentinfo")).toBeVisible();
  await page.route("**/content/**", (route) => route.abort("connectionrefused"));
  await page.getByRole("navigation", { name: "频道" }).getByRole("link", { name: "要闻" }).click();
  await expectTrouble(page, "网络连接不上，请检查网络后重试。");
  await expect(page.getByRole("navigation", { name: "频道" })).toBeVisible();
  await page.unroute("**/content/**");
  await page.getByRole("button", { name: "重试" }).click();
  await expect(page.getByRole("link", { name: STORY })).toBeVisible();
});

test("a reader who is off line is told, and goes on once on line", async ({
  page,
  context,
  trouble,
}) => {
  trouble.expect(/ERR_INTERNET_DISCONNECTED/);
  await page.goto("/c/news");
  await expect(page.getByRole("link", { name: STORY })).toBeVisible();
  await context.setOffline(true);
  await page.getByRole("link", { name: STORY }).click();
  await expectTrouble(page, "网络连接不上，请检查网络后重试。");
  await context.setOffline(false);
  await page.getByRole("button", { name: "重试" }).click();
  await expect(page.getByRole("heading", { level: 1, name: STORY })).toBeVisible();
});

test("a portal whose settings do not come says so, and asks again", async ({ page, trouble }) => {
  trouble.expect(REFUSED);
  await page.route("**/content/site.json", (route) => route.abort("connectionrefused"));
  await page.goto("/");
  await expectTrouble(page, "网络连接不上，请检查网络后重试。");
  await page.unroute("**/content/site.json");
  await page.getByRole("button", { name: "重试" }).click();
  await expect(page.getByRole("region", { name: "要闻头条" })).toBeVisible();
});

for (const [what, status, words] of [
  ["missing", 404, "您访问的页面不存在或已被删除。"],
  ["refused", 503, "服务器开小差了，请稍后再试。"],
  ["no JSON", 200, "内容暂时无法显示，我们会尽快修复。"],
] as const) {
  test(`an article that is ${what} is told in a sentence of its own`, async ({ page, trouble }) => {
    if (status !== 200) trouble.expect(new RegExp(`${status}.*ring-lake`));
    await page.route("**/content/articles/ring-lake-path-opens.json", (route) =>
      route.fulfill({ status, contentType: "text/html", body: "<p>维护中</p>" }),
    );
    await page.goto(ARTICLE);
    await expectTrouble(page, words);
    await expect(page.getByRole("button", { name: "重试" })).toBeVisible({
      visible: status !== 404,
    });
    await page.getByRole("link", { name: "返回首页" }).click();
    await expect(page.getByRole("region", { name: "要闻头条" })).toBeVisible();
  });
}

test("a server that hangs is told once the reader has waited long enough", async ({ page }) => {
  await page.clock.install();
  const { promise: asked, resolve: ask } = Promise.withResolvers<void>();
  await page.route("**/content/articles/ring-lake-path-opens.json", () => ask());
  await page.goto(ARTICLE);
  await asked;
  await page.clock.fastForward("00:11");
  await expectTrouble(page, "服务器迟迟没有回应，请稍后重试。");
  await page.unroute("**/content/articles/ring-lake-path-opens.json");
  await page.getByRole("button", { name: "重试" }).click();
  await expect(page.getByRole("heading", { level: 1, name: STORY })).toBeVisible();
});

test("comments whose code does not come leave the article be, and come when asked again", async ({
  page,
  trouble,
}) => {
  trouble.expect(/ERR_FAILED/);
  await page.goto(ARTICLE);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.route("**/assets/*.js", (route) => route.abort());
  await page.getByRole("link", { name: "评论", exact: true }).click();
  const comments = page.getByRole("region", { name: "网友评论" });
  await expect(comments.getByRole("alert")).toContainText("评论暂时无法加载。");
  await expect(page.getByRole("heading", { level: 1, name: STORY })).toBeAttached();
  await page.unroute("**/assets/*.js");
  await comments.getByRole("button", { name: "重试" }).click();
  await expect(comments.getByRole("textbox", { name: "发表评论" })).toBeVisible();
});

test("ways to share whose code does not come leave the address, and come the next time", async ({
  page,
  trouble,
}) => {
  trouble.expect(/ERR_FAILED/);
  await page.goto(ARTICLE);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.route("**/assets/*.js", (route) => route.abort());
  await page.getByRole("button", { name: "分享" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("alert")).toContainText(page.url());
  await page.unroute("**/assets/*.js");
  await dialog.getByRole("button", { name: "关闭" }).click();
  await page.getByRole("button", { name: "分享" }).click();
  await expect(dialog.getByRole("img")).toBeVisible();
});

test("comments and related stories that do not come are told beside the article, and asked again", async ({
  page,
  trouble,
}) => {
  trouble.expect(/503.*\/api\//);
  trouble.expect(/503.*\/related\//);
  const parts = /\/api\/|\/related\//;
  await page.route(parts, (route) => route.fulfill({ status: 503, body: "" }));
  await page.goto(`${ARTICLE}#comments`);
  const related = page.getByRole("region", { name: "相关推荐" });
  const comments = page.getByRole("region", { name: "网友评论" });
  await expect(related.getByRole("alert")).toContainText("相关推荐没有加载出来。");
  await expect(comments.getByRole("alert")).toContainText("评论暂时无法加载。");
  await page.unroute(parts);
  await related.getByRole("button", { name: "重试" }).click();
  await expect(related.getByRole("link").first()).toBeVisible();
  await comments.getByRole("button", { name: "重试" }).click();
  await expect(comments.getByRole("textbox", { name: "发表评论" })).toBeVisible();
});

test("a comment that cannot be posted stays in the field, and pressing again posts it once", async ({
  page,
  trouble,
}) => {
  trouble.expect(REFUSED);
  await page.goto("/a/op-slow-lane#comments");
  const comments = page.getByRole("region", { name: "网友评论" });
  const field = comments.getByRole("textbox", { name: "发表评论" });
  await field.fill("断网时写的话");
  await comments.getByRole("checkbox", { name: "我已阅读并同意" }).check();
  await page.route("**/api/**", (route) => route.abort("connectionrefused"));
  await comments.getByRole("button", { name: "发表", exact: true }).click();
  await expect(comments.getByRole("alert")).toContainText("您写的内容还在");
  await expect(field).toHaveValue("断网时写的话");
  await page.unroute("**/api/**");
  await comments.getByRole("button", { name: "发表", exact: true }).click();
  await expect(comments.getByRole("listitem").filter({ hasText: "断网时写的话" })).toHaveCount(1);
  await expect(comments.getByRole("alert")).toBeHidden();
});

test("a picture that does not come is told by its words, in its place", async ({
  page,
  trouble,
}) => {
  trouble.expect(/404.*lost\.webp/);
  await page.goto("/a/lost-picture");
  const words = page.getByRole("main").getByText("失踪的图片");
  await expect(words).toBeVisible();
  const figure = page.getByRole("figure").filter({ hasText: "失踪的图片" });
  const place = await figure.boundingBox();
  const { width, height } = place ?? { width: 0, height: 1 };
  expect(width / height).toBeCloseTo(3 / 2, 1);
  await expect(page.getByText("图片丢了，文字还在。")).toBeVisible();
});

async function expectTrouble(page: Page, words: string) {
  const problem = page.getByRole("alert").getByRole("heading", { level: 1 });
  await expect(problem).toHaveText(words);
}
