import type { Page } from "@playwright/test";
import { expectNoViolation } from "./expect-no-violation.ts";
import { expect, test } from "./test.ts";

// The worker comes with the hint, and tells that its time has come.
test.use({ serviceWorkers: "allow" });

const hint = (page: Page) => page.getByText("想看大字？试试长辈版");

const rested = (page: Page) =>
  expect
    .poll(() => page.evaluate(async () => Boolean(await navigator.serviceWorker.getRegistration())))
    .toBe(true);

/** As a reader comes who has never been here (test.ts has others come, who know the hint). */
test.beforeEach(({ page }) =>
  page.addInitScript(() => {
    if (!sessionStorage.getItem("come")) localStorage.removeItem("kanbao:elder-hint");
    sessionStorage.setItem("come", "yes");
  }),
);

test("a first visit is told of the edition for elders, and nothing on the page moves", async ({
  page,
}) => {
  await page.goto("/");
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push("value" in entry ? Number(entry.value) : 0);
    }).observe({ type: "layout-shift" });
  });
  await expect(hint(page)).toBeVisible();
  expect(await page.evaluate(() => Reflect.get(window, "shifts"))).toEqual([]);
  await expectNoViolation(page);
  await page.getByRole("button", { name: "不用了" }).click();
  await expect(hint(page)).toBeHidden();
  await page.reload();
  await rested(page);
  await expect(hint(page)).toBeHidden();
});

test("one press opens the edition", async ({ page }) => {
  await page.goto("/c/news");
  await page.getByRole("button", { name: "打开", exact: true }).click();
  await expect(page.locator("html")).toHaveAttribute("data-mode", "elder");
  await expect(hint(page)).toBeHidden();
});

test("whoever has come by the edition's address is not told of it", async ({ page }) => {
  await page.goto("/?mode=elder");
  await rested(page);
  await expect(hint(page)).toBeHidden();
});
