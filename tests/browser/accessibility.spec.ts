import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { everyPage } from "./every-page.ts";
import { expect, test } from "./test.ts";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const ARTICLE = "/a/canal-locks-and-rice-price";

for (const { name, path, complaint } of everyPage) {
  test(`axe finds nothing on the ${name}, light and dark`, async ({ page, trouble }) => {
    if (complaint) trouble.expect(complaint);
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeAttached();
    await expectNoViolation(page);
  });
}

test("axe finds nothing on an article with comments, light and dark", async ({ page }) => {
  await page.goto("/a/op-old-tree#comments");
  const body = page.getByRole("textbox", { name: "发表评论" });
  await body.fill(`${test.info().project.name}：树还在。`);
  await page.getByRole("button", { name: "发表", exact: true }).click();
  await expect(page.getByText("评论已发表。")).toBeVisible();
  await expectNoViolation(page);
});

test("axe finds nothing in the dialog of 分享, light and dark", async ({ page }) => {
  await page.goto(ARTICLE);
  await page.getByRole("button", { name: "分享" }).click();
  await expect(page.getByRole("dialog").getByRole("img")).toBeVisible();
  await expectNoViolation(page);
});

test("axe finds nothing in the contents, light and dark", async ({ page, isMobile }) => {
  await page.goto(ARTICLE);
  if (isMobile) await page.getByRole("button", { name: "目录" }).click();
  await expect(page.getByRole("navigation", { name: "目录" })).toBeVisible();
  await expectNoViolation(page);
});

/** Whether the page is light or dark changes its colours and nothing else, so in the dark those alone are looked at. */
async function expectNoViolation(page: Page) {
  // What slides under a bar that sticks would count as too close to it.
  await page.evaluate(() => window.scrollTo(0, 0));
  const all = new AxeBuilder({ page }).withTags(RULES);
  expect(await violations(all), "light").toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  const colours = new AxeBuilder({ page }).withRules(["color-contrast", "link-in-text-block"]);
  return expect(await violations(colours), "dark").toEqual([]);
}

async function violations(axe: AxeBuilder): Promise<string[]> {
  const { violations: found } = await axe.setLegacyMode(true).analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
  );
}
