import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { formatBytes } from "../../src/library/storage.ts";
import { picturesIn } from "../../src/service-worker/pictures-in.ts";
import { expectNoViolation } from "./expect-no-violation.ts";
import { type OwnPortal, openPortal } from "./own-portal.ts";
import { spoken } from "./story.ts";
import { test as base, expect } from "./test.ts";

const CHANNEL = "photo";
const NAME = "图说";
const DEAD_LINE = /ERR_CONNECTION_REFUSED|ERR_FAILED|Failed to fetch/;

const test = base.extend<{ portal: OwnPortal }>({
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

test("a channel is downloaded story by story before the reader's eyes, and is there on the next visit", async ({
  page,
  portal,
}) => {
  const stories = await storiesOf(page);
  const gate = holdAt(portal, stories[1]?.id);
  await openLibrary(page);
  await expect(row(page).getByText("未下载")).toBeVisible();
  await button(page, "下载").click();
  await expect(row(page).getByText(`已下载 1/${stories.length} 篇`)).toBeVisible();
  await expect(button(page, "停止")).toBeFocused();
  gate.open();

  await expect(page.getByText(`“${NAME}”下载好了，没有网络也能读。`)).toBeVisible();
  await expect(row(page).getByText(`${stories.length} 篇`, { exact: true })).toBeVisible();
  const size = formatBytes(await bytesKept(page));
  await expect(row(page).getByText(size, { exact: true })).toBeVisible();
  await expect(row(page).getByText(/下载$/).first()).toBeVisible();

  await page.reload();
  await expect(row(page).getByText(`${stories.length} 篇`, { exact: true })).toBeVisible();
  await expect(row(page).getByText(size, { exact: true })).toBeVisible();
  await expect(button(page, "更新")).toBeVisible();
});

test("with the server stopped a downloaded channel is opened and read, pictures and all, though no story had been", async ({
  page,
  portal,
  trouble,
}) => {
  trouble.expect(DEAD_LINE);
  const story = await storyWithPicture(page);
  await download(page);
  await portal.stop();

  await page.goto(`/c/${CHANNEL}`);
  await expect(page.getByRole("heading", { level: 1, name: NAME })).toBeVisible();
  await page.reload();
  await expect.poll(() => page.locator("main li img").first().evaluate(isDrawn)).toBe(true);
  await page
    .getByRole("main")
    .getByRole("link", { name: spoken(story.title) })
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 1, name: spoken(story.title) })).toBeVisible();
  await expect.poll(() => page.locator("figure img").first().evaluate(isDrawn)).toBe(true);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1, name: spoken(story.title) })).toBeVisible();

  await page.goto("/a/nowhere-to-be-read");
  const kept = page.getByRole("region", { name: "离线可读" });
  await expect(kept.getByRole("link", { name: spoken(story.title) })).toBeVisible();
});

test("what is downloaded does not stand behind an older list that was read", async ({
  page,
  portal,
  trouble,
}) => {
  trouble.expect(DEAD_LINE);
  const [newest] = await storiesOf(page);
  if (!newest) throw new Error("The channel has no stories.");
  portal.answerBy(async (request, server) =>
    isList(request) ? without(newest.id, await server(plain(request))) : server(request),
  );
  await openLibrary(page);
  await page.goto(`/c/${CHANNEL}`);
  await expect(page.getByRole("heading", { level: 1, name: NAME })).toBeVisible();
  await expect.poll(() => isKept(page, LIST)).toBe(true);
  portal.answerBy((request, server) => server(request));
  await download(page);
  await portal.stop();
  await page.goto(`/c/${CHANNEL}`);
  const link = page.getByRole("main").getByRole("link", { name: spoken(newest.title) });
  await expect(link.first()).toBeVisible();
});

test("what is deleted is gone from the device", async ({ page }) => {
  const [first] = await storiesOf(page);
  await download(page);
  expect(await isKept(page, `/content/articles/${first?.id}.json`)).toBe(true);
  await button(page, "删除").click();
  await expect(row(page).getByText("未下载")).toBeVisible();
  await expect(button(page, "下载")).toBeFocused();
  expect(await isKept(page, `/content/articles/${first?.id}.json`)).toBe(false);
});

test("a story that fails is told of, and is the only one that is fetched when the reader tries again", async ({
  page,
  portal,
  trouble,
}) => {
  trouble.expect(/503/);
  const stories = await storiesOf(page);
  const failing = `/content/articles/${stories[1]?.id}.json`;
  portal.answerBy((request, server) =>
    new URL(request.url).pathname === failing ? new Response("", { status: 503 }) : server(request),
  );
  await openLibrary(page);
  await button(page, "下载").click();
  await expect(row(page).getByRole("status")).toHaveText(
    `已下载 ${stories.length - 1}/${stories.length} 篇，有 1 篇没有成功。`,
  );

  const asked = listen(portal);
  await button(page, "再试").click();
  await expect(row(page).getByText(`${stories.length} 篇`, { exact: true })).toBeVisible();
  await expect(row(page).getByRole("status")).toHaveText("");
  expect(asked()).toEqual([failing]);
});

test("a line that fails is told of, and what was downloaded before it did stays", async ({
  page,
  portal,
  trouble,
}) => {
  trouble.expect(DEAD_LINE);
  const stories = await storiesOf(page);
  await openLibrary(page);
  const gate = holdAt(portal, stories[1]?.id);
  await button(page, "下载").click();
  await expect(row(page).getByText(`已下载 1/${stories.length} 篇`)).toBeVisible();
  await portal.stop();
  gate.open();
  await expect(row(page).getByRole("status")).toHaveText(
    `已下载 1/${stories.length} 篇，有 ${stories.length - 1} 篇没有成功。`,
  );
  await button(page, "再试").click();
  await expect(row(page).getByRole("status")).toHaveText("没有下载成功，请检查网络后再试。");
  await portal.start();
  await button(page, "再试").click();
  await expect(row(page).getByText(`${stories.length} 篇`, { exact: true })).toBeVisible();
});

test("a download is stopped half-way, stays so, and goes on where it was", async ({
  page,
  portal,
}) => {
  const stories = await storiesOf(page);
  const gate = holdAt(portal, stories[1]?.id);
  await openLibrary(page);
  await button(page, "下载").click();
  await expect(row(page).getByText(`已下载 1/${stories.length} 篇`)).toBeVisible();
  await button(page, "停止").click();
  gate.open();
  await expect(row(page).getByText(`已下载 2/${stories.length} 篇`)).toBeVisible();
  await expect(button(page, "继续")).toBeVisible();

  await page.reload();
  await expect(row(page).getByText(`已下载 2/${stories.length} 篇`)).toBeVisible();
  const asked = listen(portal);
  await button(page, "继续").click();
  await expect(row(page).getByText(`${stories.length} 篇`, { exact: true })).toBeVisible();
  expect(asked()).toEqual(stories.slice(2).map(({ id }) => `/content/articles/${id}.json`));
});

test("a download goes on while the reader turns to another page", async ({ page, portal }) => {
  const stories = await storiesOf(page);
  const gate = holdAt(portal, stories[1]?.id);
  await openLibrary(page);
  await button(page, "下载").click();
  await expect(row(page).getByText(`已下载 1/${stories.length} 篇`)).toBeVisible();
  await page.getByRole("link", { name: "水城新闻网" }).first().click();
  await expect(title(page)).toBeHidden();
  await page.goBack();
  await expect(row(page).getByText(`已下载 1/${stories.length} 篇`)).toBeVisible();
  await page.getByRole("link", { name: "水城新闻网" }).first().click();
  await expect(title(page)).toBeHidden();
  gate.open();
  await expect(page.getByText(`“${NAME}”下载好了，没有网络也能读。`)).toBeVisible();
  await page.goBack();
  await expect(row(page).getByText(`${stories.length} 篇`, { exact: true })).toBeVisible();
});

test("brought up to date, a channel lets go of what is on its list no longer and has what was corrected", async ({
  page,
  portal,
}) => {
  const stories = await storiesOf(page);
  const [first, second] = stories;
  if (!first || !second) throw new Error("The channel has too few stories.");
  const gone = picturesIn(await (await page.request.get(addressOf(first))).json());
  expect(gone).not.toEqual([]);
  await download(page);
  portal.answerBy(async (request, server) => {
    if (isList(request)) return without(first.id, await server(plain(request)));
    if (!request.url.endsWith(`/articles/${second.id}.json`)) return server(request);
    const article: unknown = await (await server(plain(request))).json();
    return Response.json({ ...Object(article), title: "更正后的标题" });
  });
  await button(page, "更新").click();
  await expect(row(page).getByText(`${stories.length - 1} 篇`, { exact: true })).toBeVisible();
  for (const path of [addressOf(first), ...gone]) expect(await isKept(page, path)).toBe(false);
  expect(await titleKept(page, second.id)).toBe("更正后的标题");
});

test("a correction that is read reaches the downloaded copy, and what was taken back leaves it", async ({
  page,
  portal,
  trouble,
}) => {
  trouble.expect(/404/);
  const [first, second] = await storiesOf(page);
  if (!first || !second) throw new Error("The channel has too few stories.");
  await download(page);
  await rm(join(portal.contentDir, `articles/${first.id}.json`));
  portal.answerBy(async (request, server) => {
    if (!request.url.endsWith(`/articles/${second.id}.json`)) return server(request);
    const article: unknown = await (await server(plain(request))).json();
    return Response.json({ ...Object(article), title: "更正后的标题" });
  });
  await page.goto(`/a/${first.id}`);
  await expect.poll(() => isKept(page, `/content/articles/${first.id}.json`)).toBe(false);
  await page.goto(`/a/${second.id}`);
  await expect.poll(() => titleKept(page, second.id)).toBe("更正后的标题");
});

test("a device without room is told of, and what fitted stays", async ({ page, portal }) => {
  const stories = await storiesOf(page);
  await openLibrary(page);
  const gate = holdAt(portal, stories[1]?.id);
  await button(page, "下载").click();
  await expect(row(page).getByText(`已下载 1/${stories.length} 篇`)).toBeVisible();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Storage.overrideQuotaForOrigin", { origin: portal.origin, quotaSize: 1 });
  gate.open();
  await expect(row(page).getByRole("status")).toHaveText("本机空间不足，只存下 1 篇。");
  await devtools.send("Storage.overrideQuotaForOrigin", { origin: portal.origin });
  await button(page, "再试").click();
  await expect(row(page).getByText(`${stories.length} 篇`, { exact: true })).toBeVisible();
});

test("a download pushes nothing out that was read", async ({ page }) => {
  await openLibrary(page);
  const before = await read(page);
  await button(page, "下载").click();
  await expect(button(page, "更新")).toBeVisible();
  expect(await read(page)).toEqual(before);
});

test("a channel's page leads to where it is downloaded", async ({ page }) => {
  await page.goto(`/c/${CHANNEL}`);
  await page.getByRole("link", { name: "离线下载" }).click();
  await expect(page.getByRole("heading", { name: "离线频道" })).toBeInViewport();
  await page.reload();
  await expect(page.getByRole("heading", { name: "离线频道" })).toBeInViewport();
});

for (const { width, mode, least } of [
  { width: 320, mode: "normal", least: 44 },
  { width: 1280, mode: "normal", least: 44 },
  { width: 320, mode: "elder", least: 60 },
]) {
  test(`at ${width} pixels in the ${mode} edition rows are in order and stay where they are`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`/library?mode=${mode}`);
    await openLibrary(page);
    const place = () =>
      row(page, "数字报").evaluate((shown) => shown.getBoundingClientRect().top + scrollY);
    const before = await place();
    await button(page, "下载").click();
    await expect(button(page, "更新")).toBeVisible();
    expect(await place()).toBe(before);
    const low = await section(page)
      .getByRole("button")
      .evaluateAll(
        (buttons, height) =>
          buttons.filter((shown) => shown.getBoundingClientRect().height < height).length,
        least,
      );
    expect(low).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await expectNoViolation(page, "html", false);
  });
}

const LIST = `/content/channels/${CHANNEL}/index.json`;

const title = (page: Page) => page.getByRole("heading", { level: 1, name: "我的收藏与历史" });
const section = (page: Page) => page.getByRole("region", { name: "离线频道" });
const row = (page: Page, name = NAME) =>
  section(page)
    .getByRole("listitem")
    .filter({ has: page.getByRole("heading", { name }) });
const button = (page: Page, name: string) =>
  row(page).getByRole("button", { name: new RegExp(`^${name}`) });

/** Opens the page on which channels are downloaded, once a worker is there to do it. */
async function openLibrary(page: Page) {
  await page.goto("/library");
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await expect.poll(() => isKept(page, "/content/site.json")).toBe(true);
}

async function download(page: Page) {
  await openLibrary(page);
  await button(page, "下载").click();
  await expect(button(page, "更新")).toBeVisible();
}

type Story = { id: string; title: string; picture?: object };

/** What the channel's list names. */
async function storiesOf(page: Page): Promise<Story[]> {
  const list: { stories: Story[] } = await (await page.request.get(LIST)).json();
  return list.stories;
}

const addressOf = ({ id }: Story) => `/content/articles/${id}.json`;

async function storyWithPicture(page: Page): Promise<Story> {
  const story = (await storiesOf(page)).find(({ picture }) => picture);
  if (!story) throw new Error("No story of the channel has a picture.");
  return story;
}

/** Has the answer to a story's article wait until the gate is opened. */
function holdAt(portal: OwnPortal, id: string | undefined) {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  portal.answerBy(async (request, server) => {
    if (request.url.endsWith(`/articles/${id}.json`)) await promise;
    return server(request);
  });
  return { open: () => resolve(undefined) };
}

/** The articles that are asked for from now on. */
function listen(portal: OwnPortal) {
  const paths: string[] = [];
  portal.answerBy((request, server) => {
    paths.push(new URL(request.url).pathname);
    return server(request);
  });
  return () => paths.filter((path) => path.startsWith("/content/articles/"));
}

const isList = ({ url }: Request) => new URL(url).pathname === LIST;

/** A request for the file as it is, whatever copy the client has. */
const plain = ({ url }: Request) => new Request(url);

/** The list in an answer, without one of its stories. */
async function without(id: string, answer: Response) {
  const list: { stories: Story[] } = await answer.json();
  return Response.json({ ...list, stories: list.stories.filter((story) => story.id !== id) });
}

const isKept = (page: Page, path: string) =>
  page.evaluate(
    async (address) => Boolean(await caches.match(address, { ignoreVary: true })),
    path,
  );

/** What stands in the channel's copy of an article. */
const titleKept = (page: Page, id: string) =>
  page.evaluate(
    async ([cacheName, path]) => {
      const response = await caches.match(path, { cacheName, ignoreVary: true });
      const article: { title: string } | undefined = await response?.json();
      return article?.title;
    },
    [`kanbao-channel:${CHANNEL}`, `/content/articles/${id}.json`] as const,
  );

/** What the bodies in the channel's cache take together. */
const bytesKept = (page: Page) =>
  page.evaluate(async (name) => {
    const responses = await (await caches.open(name)).matchAll();
    const bodies = await Promise.all(responses.map((response) => response.arrayBuffer()));
    return bodies.reduce((sum, body) => sum + body.byteLength, 0);
  }, `kanbao-channel:${CHANNEL}`);

/** What is kept because it was read. */
const read = (page: Page) =>
  page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) =>
      /-(?:articles|related|pictures)$/.test(name),
    );
    const all = await Promise.all(
      names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
    );
    return all.flat();
  });

const isDrawn = (image: Element) =>
  image instanceof HTMLImageElement && image.complete && image.naturalWidth > 0;
