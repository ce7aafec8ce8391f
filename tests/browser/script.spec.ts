import type { Page } from "@playwright/test";
import { readShifts } from "../bench/shifts.ts";
import { expectNoViolation } from "./expect-no-violation.ts";
import { expect, test } from "./drawn.ts";

const ARTICLE = "/a/canal-locks-and-rice-price";

const choose = (page: Page, name: string) =>
  page.getByRole("contentinfo").getByRole("button", { name });
const language = (page: Page) => page.locator("html").getAttribute("lang");
const isDictionary = (address: string) => /\/assets\/(?:dictionary|words|read-in)-/.test(address);

test("whoever has not chosen a script fetches nothing of any", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(ARTICLE);
  await expect(page.locator("header").getByText("农历")).toBeAttached();

  expect(asked.filter(isDictionary)).toEqual([]);
  await expect(choose(page, "简体")).toHaveAttribute("aria-pressed", "true");
});

test("the choice is made by keyboard, fetches one dictionary, and holds on every page after", async ({
  page,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(ARTICLE);
  const address = page.url();
  await choose(page, "简体").focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");

  await expect(choose(page, "繁體(台灣)")).toHaveAttribute("aria-pressed", "true");
  await expect(choose(page, "繁體(台灣)")).toBeFocused();
  await expect(page.getByRole("navigation", { name: "頻道" })).toBeVisible();
  await expect(page.getByRole("article").first()).toHaveAttribute("lang", "zh-Hant-TW");
  expect(await language(page)).toBe("zh-Hant-TW");
  expect(page.url()).toBe(address);
  expect(asked.filter((url) => url.includes("/assets/dictionary-"))).toHaveLength(1);

  await page.getByRole("link", { name: "首頁" }).first().click();
  await expect(page).toHaveTitle("水城新聞網");
  await expect(page.getByRole("link", { name: /關於我們/ })).toBeAttached();
});

test("the next visit comes as it is published, and is set in the script without moving", async ({
  page,
}) => {
  await page.goto(ARTICLE);
  await choose(page, "繁體(香港)").click();
  await expect(page.getByRole("navigation", { name: "頻道" })).toBeVisible();
  await page.goto("/a/ring-lake-path-opens");
  await expect(page.getByRole("navigation", { name: "頻道" })).toBeVisible();

  expect(await language(page)).toBe("zh-Hant-HK");
  const shifts = await page.evaluate(readShifts);
  expect(shifts.filter(({ value }) => value > 0.005)).toEqual([]);
});

test("a choice in one tab is that of the others", async ({ page, context }) => {
  await page.goto("/p/about");
  const other = await context.newPage();
  await other.goto(ARTICLE);
  await expect(choose(other, "简体")).toBeVisible();
  await choose(page, "繁體(台灣)").click();

  await expect(choose(other, "繁體(台灣)")).toHaveAttribute("aria-pressed", "true");
  await choose(other, "简体").click();
  await expect(choose(page, "简体")).toHaveAttribute("aria-pressed", "true");
  expect(await language(page)).toBe("zh-CN");
});

test("a dictionary that does not come is said so, and the next press tries again", async ({
  page,
  trouble,
}) => {
  trouble.expect(/failed: .*dictionary-tw/);
  trouble.expect(/ERR_FAILED/);
  await page.route("**/assets/dictionary-tw-*", (route) => route.abort());
  await page.goto(ARTICLE);
  await choose(page, "繁體(台灣)").click();
  await expect(page.getByText("网络连接不上，请检查网络后重试。")).toBeVisible();
  await expect(choose(page, "简体")).toHaveAttribute("aria-pressed", "true");
});

for (const path of ["/", "/c/news", ARTICLE, "/c/photo", "/p/about"]) {
  test(`${path} in traditional script has nothing that axe finds`, async ({ page }) => {
    await page.goto(path);
    await choose(page, "繁體(台灣)").click();
    await expect(page.getByRole("navigation", { name: "頻道" })).toBeVisible();
    await expectNoViolation(page);
  });
}
