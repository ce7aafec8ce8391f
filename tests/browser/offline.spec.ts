import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { type OwnPortal, openPortal, asPlainText } from "./own-portal.ts";
import { test as base, expect } from "./test.ts";
import { ARTICLE, spoken, STORY } from "./story.ts";

const JSON_FILE = "/content/articles/ring-lake-path-opens.json";
const OTHER = "/a/bus-route-survey";
const UNREACHABLE = "网络连接不上，请检查网络后重试。";
const DEAD_LINE = /ERR_CONNECTION_REFUSED|ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to fetch/;

type Own = { portal: OwnPortal };

const test = base.extend<Own>({
  // Playwright reads off the pattern what a fixture needs: nothing.
  // oxlint-disable-next-line eslint/no-empty-pattern
  portal: async ({}, provide) => {
    const portal = await openPortal();
    await provide(portal);
    await portal.close();
  },
  baseURL: ({ portal }, provide) => provide(portal.origin),
});

test.use({ serviceWorkers: "allow" });

for (const dead of ["the server stopped", "no line"] as const) {
  test(`with ${dead}, what was read is read again: on, back and anew`, async ({
    page,
    context,
    portal,
    trouble,
  }) => {
    trouble.expect(DEAD_LINE);
    await page.goto(OTHER);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    const otherTitle = await page.getByRole("heading", { level: 1 }).innerText();
    await settle(page);
    await page.goto(ARTICLE);
    await expect(page.getByRole("heading", { level: 1, name: STORY })).toBeVisible();
    await expect.poll(() => isKept(page, JSON_FILE)).toBe(true);
    await expect.poll(() => page.locator("figure img").first().evaluate(isDrawn)).toBe(true);

    if (dead === "no line") await context.setOffline(true);
    else await portal.stop();

    await page.reload();
    await expect(page.getByRole("heading", { level: 1, name: STORY })).toBeVisible();
    await expect.poll(() => page.locator("figure img").first().evaluate(isDrawn)).toBe(true);

    await page.goto(OTHER);
    await expect(page.getByRole("heading", { level: 1, name: spoken(otherTitle) })).toBeVisible();
    await page.goBack();
    await expect(page.getByRole("heading", { level: 1, name: STORY })).toBeVisible();

    await page.goto("/a/mutton-soup-forty-years");
    await expect(page.getByRole("alert").getByRole("heading")).toHaveText(UNREACHABLE);
    const kept = page.getByRole("region", { name: "离线可读" });
    await kept.getByRole("link", { name: STORY }).click();
    await expect(page.getByRole("heading", { level: 1, name: STORY })).toBeVisible();
    await page.goBack();
    await expect(page.getByRole("alert").getByRole("heading")).toHaveText(UNREACHABLE);

    if (dead === "no line") await context.setOffline(false);
    else await portal.start();
    await page.getByRole("button", { name: "重试" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("四十年老汤");
  });
}

test("a device that has kept nothing says so", async ({ page, portal, trouble }) => {
  trouble.expect(DEAD_LINE);
  await page.goto("/p/about");
  await settle(page);
  await portal.stop();
  await page.goto(ARTICLE);
  await expect(page.getByRole("alert").getByRole("heading")).toHaveText(UNREACHABLE);
  await expect(page.getByText("还没有离线可读的文章")).toBeVisible();
});

test("the emblem of the police filing is there without a line, though nobody had come to the foot", async ({
  page,
  portal,
  trouble,
}) => {
  trouble.expect(DEAD_LINE);
  await page.goto(ARTICLE);
  await settle(page);
  await expect.poll(() => isKept(page, "/content/media/filing-badge.svg")).toBe(true);
  await portal.stop();
  await page.reload();
  const badge = page.getByRole("contentinfo").locator("img");
  await badge.scrollIntoViewIfNeeded();
  await expect.poll(() => badge.evaluate(isDrawn)).toBe(true);
});

test("a page that hangs is drawn from what is kept", async ({ page, context, portal }) => {
  await page.goto(ARTICLE);
  await settle(page);
  portal.answerBy((request, server) =>
    new URL(request.url).pathname === ARTICLE ? Promise.race([]) : server(request),
  );
  await page.reload();
  await expect(page.getByRole("heading", { level: 1, name: STORY })).toBeVisible();
  expect(context.serviceWorkers()).toHaveLength(1);
});

test("an article that was taken back is kept no longer", async ({ page, portal, trouble }) => {
  trouble.expect(/404.*ring-lake/);
  await page.goto(ARTICLE);
  await settle(page);
  await ask(page, { type: "pin", id: "ring-lake-path-opens" });
  await rm(join(portal.contentDir, "articles/ring-lake-path-opens.json"));
  await page.reload();
  await expect.poll(() => isKept(page, JSON_FILE)).toBe(false);
});

test("no more than 200 articles and pictures are kept, and saved ones stay", async ({
  page,
  portal,
  trouble,
}) => {
  trouble.expect(DEAD_LINE);
  test.slow();
  const sample = await readFile(join(portal.contentDir, "articles/bus-route-survey.json"));
  const ids = Array.from({ length: 205 }, (_, position) => `bound-${position}`);
  await Promise.all(
    ids.map((id) => writeFile(join(portal.contentDir, `articles/${id}.json`), sample)),
  );
  await page.goto(ARTICLE);
  await settle(page);
  expect(await ask(page, { type: "pin", id: "ring-lake-path-opens" })).toEqual({ done: true });
  expect(await ask(page, { type: "pin", id: "no-such-article" })).toEqual({ done: false });
  trouble.expect(/404.*no-such-article/);

  await page.evaluate(async (all) => {
    for (const id of all) await (await fetch(`/content/articles/${id}.json`)).text();
  }, ids);
  const count = () =>
    page.evaluate(async () => (await (await caches.open("kanbao-articles")).keys()).length);
  await expect.poll(count).toBe(200);
  await page.evaluate(async () => {
    for (const name of ["kanbao-articles", "kanbao-pictures"]) await caches.delete(name);
  });

  await portal.stop();
  await page.goto(ARTICLE);
  await expect(page.getByRole("heading", { level: 1, name: STORY })).toBeVisible();
  await expect.poll(() => page.locator("figure img").first().evaluate(isDrawn)).toBe(true);
  expect(await ask(page, { type: "unpin", id: "ring-lake-path-opens" })).toEqual({ done: true });
  await page.reload();
  await expect(page.getByRole("alert").getByRole("heading")).toHaveText(UNREACHABLE);
});

test("the API, films and errors are never kept", async ({ page, trouble }) => {
  trouble.expect(/404/);
  await page.goto(`${ARTICLE}#comments`);
  await expect(page.getByRole("textbox", { name: "发表评论" })).toBeVisible();
  await settle(page);
  await page.evaluate(async () => {
    await fetch("/api/v1/articles/ring-lake-path-opens/comments?limit=20");
    await fetch("/content/media/lake-morning.mp4", { headers: { range: "bytes=0-99" } });
    await fetch("/content/articles/nothing-here.json");
  });
  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const all = await Promise.all(
      names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
    );
    return all.flat();
  });
  expect(kept.filter((url) => /\/api\/|\.mp4|nothing-here/.test(url))).toEqual([]);
  expect(kept.filter((url) => url.includes("shell.html"))).toHaveLength(1);
});

test("a new version is offered, put off, and taken when the reader says so, at the same place", async ({
  page,
  portal,
}) => {
  await page.goto(ARTICLE);
  await settle(page);
  portal.answerBy(async (request, server) => {
    if (new URL(request.url).pathname !== "/sw.js") return server(request);
    const answer = await server(asPlainText(request));
    const headers = { "content-type": "text/javascript", "cache-control": "no-cache" };
    return new Response(`${await answer.text()}\n// another version`, { headers });
  });
  await page.reload();
  const bar = page.getByRole("status").filter({ hasText: "有新版本" });
  await expect(bar).toBeVisible({ timeout: 10_000 });
  await bar.getByRole("button", { name: "稍后" }).click();
  await expect(bar).toBeHidden();
  expect(await isWaiting(page)).toBe(true);

  await page.reload();
  await page.getByRole("region", { name: "相关推荐" }).scrollIntoViewIfNeeded();
  await expect(page.getByRole("textbox", { name: "发表评论" })).toBeAttached();
  await expect(bar).toBeVisible({ timeout: 10_000 });
  const place = await page.evaluate(() => window.scrollY);
  expect(place).toBeGreaterThan(0);
  const reloaded = page.waitForEvent("load");
  await bar.getByRole("button", { name: "更新" }).click();
  await reloaded;
  await expect(page.getByRole("heading", { level: 1, name: STORY })).toBeAttached();
  await expect.poll(() => distance(page, place)).toBeLessThan(4);
  expect(await isWaiting(page)).toBe(false);
  await expect(bar).toBeHidden();
});

test.describe("a deploy that takes the chunks of the one before away", () => {
  // Without a worker, which has them all.
  test.use({ serviceWorkers: "block" });

  for (const isFresh of [true, false]) {
    const outcome = isFresh ? "finds the new version" : "does not go round in circles";
    test(`a page loaded once anew ${outcome}, and what was typed is there`, async ({
      page,
      portal,
      trouble,
    }) => {
      // And whatever else the page fetches ahead of its use.
      trouble.expect(/404.*(?:share-|copy-text)/);
      trouble.expect(/404.*index-|share-ways.*ERR_ABORTED/);
      await page.goto(`${ARTICLE}#comments`);
      const field = page.getByRole("textbox", { name: "发表评论" });
      await field.fill("写到一半的话");
      await page.waitForLoadState("networkidle");
      await expect.poll(() => hasRested(page), { timeout: 10_000 }).toBe(true);
      const loads: string[] = [];
      page.on("load", () => loads.push(page.url()));
      const place = await page.evaluate(() => window.scrollY);
      (isFresh ? deployAnew : deployBehindStalePages)(portal);

      const reloaded = page.waitForEvent("load");
      await page.getByRole("button", { name: "分享" }).first().evaluate(click);
      await reloaded;
      await expect(field).toHaveValue("写到一半的话");
      await expect.poll(() => distance(page, place)).toBeLessThan(4);
      if (!isFresh) await expect.poll(() => hasRested(page), { timeout: 10_000 }).toBe(true);
      await page.getByRole("button", { name: "分享" }).first().evaluate(click);
      const dialog = page.getByRole("dialog");
      await expect(isFresh ? dialog.getByRole("img") : dialog.getByRole("alert")).toBeVisible();
      expect(loads).toHaveLength(1);
    });
  }
});

/** After a deploy the page names chunks that are elsewhere, and the old ones are gone. */
function deployAnew(portal: OwnPortal) {
  portal.answerBy(async (request, server) => {
    const { pathname } = new URL(request.url);
    if (/^\/assets\/.*\.js$/.test(pathname)) return GONE();
    if (pathname.startsWith("/new/assets/")) {
      return server(new Request(new URL(pathname.slice(4), request.url)));
    }
    if (!request.headers.get("accept")?.includes("text/html")) return server(request);
    const answer = await server(asPlainText(request));
    const html = (await answer.text()).replaceAll('"/assets/', '"/new/assets/');
    return new Response(html, { headers: answer.headers });
  });
}

/** After a deploy a page that someone has kept too long still names the old program, which only browsers' caches have. */
function deployBehindStalePages(portal: OwnPortal) {
  portal.answerBy((request, server) => {
    const { pathname } = new URL(request.url);
    const isAskedFor = pathname.startsWith("/assets/index-") && request.method === "HEAD";
    return isAskedFor || pathname.startsWith("/assets/share-ways-") ? GONE() : server(request);
  });
}

const GONE = () => new Response("Not found", { status: 404 });

/** Waits until the worker answers for the page and has kept what the page was drawn from. */
async function settle(page: Page) {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await expect.poll(() => isKept(page, "/content/site.json")).toBe(true);
}

const isKept = (page: Page, path: string) =>
  page.evaluate(
    async (address) => Boolean(await caches.match(address, { ignoreVary: true })),
    path,
  );

const isDrawn = (image: Element) =>
  image instanceof HTMLImageElement && image.complete && image.naturalWidth > 0;

const isWaiting = (page: Page) =>
  page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting));

/** What the worker answers to a message. */
const ask = (page: Page, message: { type: string; id: string }) =>
  page.evaluate(
    (said) =>
      new Promise<unknown>((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener("message", ({ data }) => resolve(data));
        port1.start();
        navigator.serviceWorker.controller?.postMessage(said, [port2]);
      }),
    message,
  );

const hasRested = (page: Page) =>
  page.evaluate(() =>
    performance.getEntriesByType("resource").some(({ name }) => name.includes("/at-rest-")),
  );

const distance = (page: Page, place: number) =>
  page.evaluate((was) => Math.abs(window.scrollY - was), place);

/** Presses without bringing into view what is pressed. */
const click = (element: Element) => {
  if (element instanceof HTMLElement) element.click();
};
