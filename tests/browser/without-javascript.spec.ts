import { expect, test } from "./test.ts";

test.use({ javaScriptEnabled: false });

test("a browser without JavaScript is told what is missing", async ({ page }) => {
  await page.goto("/a/ring-lake-path-opens");
  const told = page.locator("noscript");
  await expect(told).toBeVisible();
  expect(await told.evaluate(({ textContent }) => textContent)).toContain("需要启用 JavaScript");
});
