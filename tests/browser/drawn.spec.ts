import { readFile, writeFile } from "node:fs/promises";
import { expect, test } from "./drawn.ts";

const PAGES = [
  "/",
  "/c/news",
  "/c/opinion",
  "/c/photo",
  "/c/shandong",
  "/a/canal-locks-and-rice-price",
  "/p/about",
];

for (const path of PAGES) {
  test(`${path} comes with its text, and the app takes it over without asking for it again`, async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    const answer = await page.goto(path);
    const drawn = await answer?.text();
    const headline = await page.getByRole("heading", { level: 1 }).first().innerText();
    // Only what the app itself draws knows what day it is.
    await expect(page.locator("header").getByText("农历")).toBeAttached();

    expect(drawn).toContain('<div id="root"><a href="#main"');
    expect(await page.getByRole("heading", { level: 1 }).first().innerText()).toBe(headline);
    expect(asked.filter((address) => address.endsWith(".json"))).toEqual([]);
  });
}

test("a changed article is in the next answer, and one that has not changed is not sent again", async ({
  page,
  portal,
}) => {
  const file = `${portal.contentDir}/articles/ring-lake-path-opens.json`;
  const address = `${portal.origin}/a/ring-lake-path-opens`;
  const accept = "text/html";
  const first = await page.request.get(address, { headers: { accept } });
  const known = { accept, "if-none-match": first.headers()["etag"] ?? "" };
  expect((await page.request.get(address, { headers: known })).status()).toBe(304);
  const text = await readFile(file, "utf8");
  await writeFile(file, text.replace(/"title": "[^"]*"/, '"title": "题目刚刚改过"'));

  const next = await page.request.get(address, { headers: known });
  expect(next.status()).toBe(200);
  expect(await next.text()).toContain("题目刚刚改过");
  await writeFile(file, text);
});
