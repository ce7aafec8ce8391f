import { everyPage } from "./every-page.ts";
import { expectNoViolation } from "./expect-no-violation.ts";
import { expect, test } from "./test.ts";

const ARTICLE = "/a/canal-locks-and-rice-price";

for (const { name, path, complaint } of everyPage) {
  test(`axe finds nothing on the ${name}, light and dark`, async ({ page, trouble, isMobile }) => {
    if (complaint) trouble.expect(complaint);
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeAttached();
    // What only phones have, the bars, is looked at in the dark by the tests below.
    await expectNoViolation(page, "html", !isMobile);
  });
}

test("axe finds nothing on an article with comments, light and dark", async ({ page }) => {
  await page.goto("/a/op-old-tree#comments");
  const body = page.getByRole("textbox", { name: "发表评论" });
  await body.fill(`${test.info().project.name}：树还在。`);
  await page.getByRole("checkbox", { name: "我已阅读并同意" }).check();
  await page.getByRole("button", { name: "发表", exact: true }).click();
  await expect(page.getByText("评论已发表。")).toBeVisible();
  await expectNoViolation(page);
});

test("axe finds nothing in the dialog of 分享, light and dark", async ({ page }) => {
  await page.goto(ARTICLE);
  await page.getByRole("button", { name: "分享" }).click();
  await expect(page.getByRole("dialog").getByRole("link", { name: "微博" })).toBeVisible();
  await expectNoViolation(page);
});

test("axe finds nothing in the contents, light and dark", async ({ page, isMobile }) => {
  await page.goto(ARTICLE);
  if (isMobile) await page.getByRole("button", { name: "目录" }).click();
  await expect(page.getByRole("navigation", { name: "目录" })).toBeVisible();
  await expectNoViolation(page);
});
