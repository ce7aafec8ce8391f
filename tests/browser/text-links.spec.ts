import { expect, test } from "./drawn.ts";

test("a link to selected words leads a browser to them", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/a/canal-locks-and-rice-price");
  await page.waitForLoadState("networkidle");
  await page.keyboard.press("Shift");
  await page.evaluate(() => {
    const paragraph = document.getElementById("p18");
    const node = paragraph?.firstChild;
    paragraph?.scrollIntoView({ block: "center" });
    if (node) getSelection()?.setBaseAndExtent(node, 4, node, 14);
  });
  const bar = page.getByRole("toolbar", { name: "所选文字" });
  await bar.getByRole("button", { name: "复制链接" }).click();
  await expect(page.getByText("链接已复制，打开就是这一处")).toBeVisible();
  const address = await page.evaluate(() => navigator.clipboard.readText());
  expect(address).toContain("#p18:~:text=");

  const later = await context.newPage();
  await later.goto(address);
  await expect(later.locator("#p18")).toBeInViewport();
  // To the words alone, without the paragraph's address.
  const alone = await context.newPage();
  await alone.goto(address.replace("#p18:", "#:"));
  await expect(alone.locator("#p18")).toBeInViewport();
  await expect(alone.getByRole("button", { name: "回到上次读到的地方" })).toHaveCount(0);
});
