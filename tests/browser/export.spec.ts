import type { APIRequestContext } from "@playwright/test";
import { hasBrotli } from "../bench/nginx.ts";
import { expect, test } from "./exported.ts";

/** A request of a browser that opens a page, of a machine, or of a reader's browser that looks something up. */
const ask = (request: APIRequestContext, url: string, headers: Record<string, string> = {}) =>
  request.get(url, { headers: { accept: "text/html,*/*;q=0.8", ...headers }, maxRedirects: 0 });

/** What each says of itself and of the connection, by what it knows an answer, how it sends it, and what stands in a page as well. */
const OWN =
  /^(?:server|date|connection|keep-alive|transfer-encoding|content-(?:length|encoding)|accept-ranges|etag|last-modified|link|vary)$/;

const ADDRESSES = [
  "/",
  "/c/news",
  "/c/news?page=1",
  "/c/news?utm_source=card&page=1",
  "/a/canal-locks-and-rice-price",
  "/a/canal-locks-and-rice-price/",
  "/p/about",
  "/content/site.json",
  "/content/front.json",
  "/content/articles/canal-locks-and-rice-price.json",
  "/feeds/rss.xml",
  "/feeds/news/atom.xml",
  "/feeds/feed.json",
  "/sitemap.xml",
  "/sitemaps/pages.xml",
  "/robots.txt",
  "/sw.js",
  "/icon.svg",
  "/manifest.webmanifest",
  // What is not there.
  "/a/nowhere",
  "/c/nowhere",
  "/c/news?page=0",
  "/c/news?page=99",
  "/c/news?page=",
  "/c/news/1",
  "/a/canal-locks-and-rice-price.html",
  "/index.html",
  "/nowhere/at/all",
  "/content/articles/nowhere.json",
  "/content/",
];

/** What both must say of an answer. */
const told = (headers: Record<string, string>) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !OWN.test(name)));

// One after the other, with one export for all.
test.describe.configure({ mode: "default" });

test("nginx answers every address as the server does: status, type, headers, policy", async ({
  request,
  twice,
}) => {
  if ("reason" in twice) return;
  for (const address of ADDRESSES) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, to say which
    const [files, server] = await Promise.all([
      ask(request, twice.nginx + address),
      ask(request, twice.server + address),
    ]);
    expect
      .soft([files.status(), told(files.headers())], address)
      .toEqual([server.status(), told(server.headers())]);
  }
});

test("texts come compressed, films in part, and what is on the device is not sent again", async ({
  request,
  twice,
}) => {
  if ("reason" in twice) return;
  const page = await ask(request, `${twice.nginx}/`, { "accept-encoding": "gzip" });
  expect(page.headers()).toMatchObject({ "content-encoding": "gzip", vary: "Accept-Encoding" });
  if (hasBrotli()) {
    const smaller = await ask(request, `${twice.nginx}/`, { "accept-encoding": "gzip, br" });
    expect(smaller.headers()).toMatchObject({ "content-encoding": "br", vary: "Accept-Encoding" });
  }
  const known = { "if-none-match": page.headers()["etag"] ?? "", "accept-encoding": "gzip" };
  expect((await ask(request, `${twice.nginx}/`, known)).status()).toBe(304);
  const front = await ask(request, `${twice.nginx}/`);
  const [, script = ""] = /<script data-files="([^" ]+)/.exec(await front.text()) ?? [];
  const chunk = await ask(request, twice.nginx + script);
  expect(chunk.headers()["cache-control"]).toBe("public, max-age=31536000, immutable");
  const film = await ask(request, `${twice.nginx}/icons/icon-192.png`, { range: "bytes=0-9" });
  expect([film.status(), (await film.body()).length]).toEqual([206, 10]);
});

test("what an export keeps for itself, and copies under names of their own, are nobody's", async ({
  request,
  twice,
}) => {
  if ("reason" in twice) return;
  for (const path of ["/.export/state.db", "/.export/nginx.conf", "/index.html.gz", "/404.html"]) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, to say which
    expect((await ask(request, twice.nginx + path)).status(), path).toBe(404);
  }
});

for (const address of ["/", "/a/canal-locks-and-rice-price", "/c/news?page=1"]) {
  test(`${address} is taken over by the app without a complaint, and without asking for what it has`, async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    const answer = await page.goto(address);
    const drawn = await answer?.text();
    await expect(page.locator("header").getByText("农历")).toBeAttached();
    const headline = await page.getByRole("heading", { level: 1 }).first().innerText();
    expect(drawn).toContain('<div id="root"><a href="#main"');
    expect(drawn).toContain(headline.slice(0, 2));
    expect(asked.filter((path) => path.endsWith(".json"))).toEqual([]);
  });
}

test("comments reach their server", async ({ request, twice }) => {
  if ("reason" in twice) return;
  const path = "/api/v1/articles/canal-locks-and-rice-price/comments";
  expect((await ask(request, twice.nginx + path)).status()).toBe(200);
});

test("a host that knows no `?page=` sends the newest stories, and the browser opens the page that was asked for", async ({
  page,
  twice,
}) => {
  if ("reason" in twice) return;
  await page.route("**/c/news?page=1", async (route) => {
    await route.fulfill({ response: await route.fetch({ url: `${twice.nginx}/c/news` }) });
  });
  await page.goto("/c/news?page=1");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByText("往期第 1 页").first()).toBeVisible();
});

test("an address of nothing says so, and a way on", async ({ page, trouble }) => {
  trouble.expect(/^answer 404/);
  trouble.expect(/status of 404/);
  const answer = await page.goto("/a/nowhere");
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "您访问的页面不存在或已被删除。",
  );
  await page.getByRole("main").getByRole("link", { name: "返回首页" }).click();
  await expect(page).toHaveURL(/\/$/);
});
