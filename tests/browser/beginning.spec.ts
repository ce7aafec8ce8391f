import type { Page } from "@playwright/test";
import { expect, test } from "./drawn.ts";

const ARTICLE = "/a/canal-locks-and-rice-price";

const enlarge = (page: Page) => page.getByRole("button", { name: "A+" }).first();
const size = (page: Page) => page.evaluate(() => document.documentElement.dataset["textSize"]);
const loads = (page: Page) => {
  const seen: string[] = [];
  page.on("load", () => seen.push(page.url()));
  return seen;
};

test("a page names the picture that is seen first in a header, and one without has no such header", async ({
  request,
}) => {
  const article = await request.get(ARTICLE, { headers: { accept: "text/html" } });
  expect(article.headers()["link"]).toMatch(
    /^<\/content\/media\/[\w-]+\.avif>; rel=preload; as=image; type="image\/avif"; imagesrcset="[^"]+"; imagesizes="[^"]+"; fetchpriority="high"$/,
  );
  const about = await request.get("/p/about", { headers: { accept: "text/html" } });
  expect(about.headers()).not.toHaveProperty("link");
});

test("a picture that does not come holds nothing up", async ({ page, trouble }) => {
  trouble.expect(/ERR_FAILED/);
  await page.route("**/content/media/**", (route) => route.abort());
  await page.goto(ARTICLE);
  await enlarge(page).click();
  await expect.poll(() => size(page)).toBe("4");
});

test("what is pressed while the picture hangs begins the program, and is done once it is there", async ({
  page,
}) => {
  const { promise: go, resolve } = Promise.withResolvers<void>();
  await page.route("**/canal-lock-*", async (route) => {
    await go;
    await route.continue();
  });
  await page.goto(ARTICLE, { waitUntil: "domcontentloaded" });
  expect(await size(page)).toBeUndefined();
  await enlarge(page).click();
  await expect.poll(() => size(page)).toBe("4");
  await expect(page.locator("[data-pressed]")).toHaveCount(0);
  resolve();
});

for (const [what, chunk] of [
  ["entry", "index"],
  ["program", "reader"],
] as const) {
  test(`where a deploy has taken the ${what} away, the page is loaded anew once, and read`, async ({
    page,
    trouble,
  }) => {
    trouble.expect(/404/);
    trouble.expect(new RegExp(`${chunk}-`));
    await page.route(`**/assets/${chunk}-*`, (route) =>
      route.fulfill({ status: 404, body: "Not found" }),
    );
    if (chunk !== "index") {
      await page.route("**/assets/index-*", (route) =>
        route.request().method() === "HEAD" ? route.fulfill({ status: 404 }) : route.continue(),
      );
    }
    const seen = loads(page);
    await page.goto(ARTICLE);
    await expect.poll(() => seen.length).toBe(2);
    await page.waitForLoadState("networkidle");
    expect(seen).toHaveLength(2);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  });
}
