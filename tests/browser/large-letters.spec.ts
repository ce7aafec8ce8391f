import { launchArguments } from "./chromium.ts";
import { everyPage } from "./every-page.ts";
import { expect, test } from "./test.ts";

// The browser's own setting, as readers make it: media queries know of it, and not of a size that a page gives itself.
test.use({
  launchOptions: {
    executablePath: process.env["CHROMIUM_PATH"] ?? "",
    args: [...launchArguments(), "--blink-settings=defaultFontSize=32"],
  },
});

for (const { edition, search } of [
  { edition: "standard", search: "" },
  { edition: "elders'", search: "?mode=elder" },
]) {
  test(`with letters twice as large no page of the ${edition} edition loses a word or a control of its head`, async ({
    page,
    trouble,
  }) => {
    await page.goto(`/${search}`);
    for (const { name, path, complaint } of everyPage) {
      if (complaint) trouble.expect(complaint);
      await page.goto(path);
      await expect(page.getByRole("heading", { level: 1 })).toBeAttached();
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect.soft(wide, name).toBe(390);
      const covered = await page.getByRole("banner").evaluate((banner) =>
        [...banner.querySelectorAll("a, button")]
          .filter((control) => control.checkVisibility())
          .filter((control) => {
            const { left, right, top, height } = control.getBoundingClientRect();
            return [left + 4, right - 4].some(
              (x) => !control.contains(document.elementFromPoint(x, top + height / 2)),
            );
          })
          .map(({ textContent }) => textContent),
      );
      expect.soft(covered, name).toEqual([]);
    }
  });
}
