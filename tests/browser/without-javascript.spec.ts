import { expect, test } from "./drawn.ts";

test.use({ javaScriptEnabled: false });

test("an article is read without JavaScript: text, picture, contents, related stories, footer", async ({
  page,
}) => {
  await page.goto("/a/canal-locks-and-rice-price");
  const main = page.getByRole("main");

  await expect(main.getByRole("heading", { level: 1 })).toBeVisible();
  expect((await main.getByRole("article").first().innerText()).length).toBeGreaterThan(1_000);
  await expect(main.locator("figure img").first()).toHaveAttribute("src", /^\/content\/media\//);
  await expect(main.locator("a[href*='#section-']").first()).toBeAttached();
  await expect(
    page.getByRole("region", { name: "相关推荐" }).getByRole("link").first(),
  ).toBeVisible();
  await expect(page.getByRole("contentinfo").getByRole("link").first()).toBeVisible();
});

test("from the front page through a channel and its archive to an article, by links alone", async ({
  page,
}) => {
  await page.goto("/");
  const pictures = page.getByRole("main").locator("img");
  expect(await pictures.count()).toBeGreaterThan(10);
  await pictures.nth(10).scrollIntoViewIfNeeded();
  await expect.poll(() => pictures.nth(10).evaluate(isLoaded)).toBe(true);
  await expect(page.getByRole("main").locator("svg").first()).toBeHidden();
  await page.getByRole("navigation", { name: "频道" }).getByRole("link", { name: "要闻" }).click();
  await expect(page).toHaveURL(/\/c\/news$/);
  await page.getByRole("link", { name: "加载更多" }).click();
  await expect(page).toHaveURL(/\/c\/news\?page=\d+$/);
  await page.getByRole("main").getByRole("heading", { level: 3 }).getByRole("link").first().click();

  await expect(page).toHaveURL(/\/a\//);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("an address of nothing says so, with the status that is true of it", async ({
  page,
  trouble,
}) => {
  trouble.expect(/^answer 404/);
  trouble.expect(/status of 404/);
  const answer = await page.goto("/nowhere/at/all");

  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "您访问的页面不存在或已被删除。",
  );
});

const isLoaded = (image: HTMLElement | SVGElement) =>
  image instanceof HTMLImageElement && image.naturalWidth > 0;
