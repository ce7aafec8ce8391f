import { spawn } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "@playwright/test";
import { origin, projectDir } from "./address.ts";
import { launchArguments } from "./chromium.ts";
import { everyPage } from "./every-page.ts";

import { THEMES } from "../../src/site/theme.ts";

type Shot = { name: string; path: string; prepare?: (page: Page) => Promise<void> };

const ARTICLE = "/a/canal-locks-and-rice-price";
const folder = join(projectDir, "shots");

const shots: Shot[] = [
  ...everyPage,
  { name: "share dialog", path: ARTICLE, prepare: (page) => press(page, "分享") },
  { name: "poster", path: ARTICLE, prepare: (page) => pressInSheet(page, "海报") },
  { name: "choices for paper", path: ARTICLE, prepare: (page) => pressInSheet(page, "打印") },
  { name: "contents sheet", path: ARTICLE, prepare: (page) => press(page, "目录") },
  { name: "viewer", path: "/a/every-block#img-2" },
  { name: "comments", path: "/a/op-old-tree#comments", prepare: comment },
];

/** The article in every theme that the reader's system does not choose, and for elders, with and without the panel. */
const chosen = [
  ...THEMES.filter((theme) => !["system", "light", "dark"].includes(theme)).map((theme) => ({
    theme,
  })),
  { mode: "elder" },
  { mode: "elder", theme: "contrast" },
  { face: "song", lines: "195", paragraph: "spaced", "text-size": "5" },
];

const VIEWPORTS = [
  { width: 1280, height: 900 },
  { width: 390, height: 844 },
];

/** Takes every kind of page at both widths, light and dark, into shots/, and names the files. */
export async function takeShots() {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const server = spawn(process.execPath, [join(import.meta.dirname, "serve.ts")], {
    stdio: "ignore",
  });
  process.on("exit", () => server.kill());
  await answering();

  const executablePath = process.env["CHROMIUM_PATH"] ?? "";
  const browser = await chromium.launch({ executablePath, args: launchArguments() });
  for (const viewport of VIEWPORTS) {
    for (const colorScheme of ["light", "dark"] as const) {
      await takeAll(browser, viewport, colorScheme);
    }
  }
  await browser.close();
  server.kill();
}

async function takeAll(
  browser: Browser,
  viewport: { width: number; height: number },
  colorScheme: "light" | "dark",
) {
  const isPhone = viewport.width < 600;
  const options = { baseURL: origin, locale: "zh-CN", timezoneId: "Asia/Shanghai" };
  const context = await browser.newContext({
    ...options,
    viewport,
    colorScheme,
    hasTouch: isPhone,
  });
  const page = await context.newPage();
  for (const { name, path, prepare } of shots) {
    if (name === "contents sheet" && !isPhone) continue;
    await page.goto("about:blank");
    await page.goto(path, { waitUntil: "networkidle" });
    await loadPictures(page);
    await prepare?.(page);
    const file = `${name.replaceAll(" ", "-")}-${viewport.width}-${colorScheme}.png`;
    // A dialog lies over what is on the screen; everything else is shown whole.
    const isWhole = (await page.getByRole("dialog").count()) === 0;
    await page.screenshot({ path: join(folder, file), fullPage: isWhole, animations: "disabled" });
    console.log(`shots/${file}`);
  }
  await takeChosen(page, `${viewport.width}-${colorScheme}`);
  await context.close();
}

/** The article as readers may have it: whole, then its text with the panel open. */
async function takeChosen(page: Page, suffix: string) {
  for (const choices of chosen) {
    await page.goto(ARTICLE, { waitUntil: "networkidle" });
    await page.evaluate((values) => {
      localStorage.clear();
      for (const [name, value] of Object.entries(values)) {
        localStorage.setItem(`kanbao:${name}`, value);
      }
    }, choices);
    await page.reload({ waitUntil: "networkidle" });
    await loadPictures(page);
    const file = `article-${Object.values(choices).join("-")}-${suffix}`;
    await page.screenshot({ path: join(folder, `${file}.png`), fullPage: true });
    await page.getByRole("heading", { name: "没有封面的账" }).scrollIntoViewIfNeeded();
    await press(page, "设置");
    await page.screenshot({ path: join(folder, `${file}-panel.png`) });
    console.log(`shots/${file}.png shots/${file}-panel.png`);
  }
  await page.evaluate(() => localStorage.clear());
}

/** Pictures that wait to be scrolled to, and comments, are made to come; then the page is shown from its top. */
async function loadPictures(page: Page) {
  await page.evaluate(async () => {
    for (let top = 0; top < document.documentElement.scrollHeight; top += window.innerHeight) {
      window.scrollTo(0, top);
      // oxlint-disable-next-line no-await-in-loop -- each screen is seen before the next
      await new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen)));
    }
    for (const picture of document.images) picture.loading = "eager";
    await Promise.all([...document.images].map((picture) => picture.decode().catch(() => {})));
  });
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => window.scrollTo(0, 0));
}

async function press(page: Page, name: string) {
  await page.getByRole("button", { name, exact: true }).click();
  await page.getByRole("dialog").waitFor();
  await page.waitForLoadState("networkidle");
}

async function pressInSheet(page: Page, name: string) {
  await press(page, "分享");
  await page.getByRole("dialog").getByRole("button", { name }).click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /保存图片|^打印$/ })
    .waitFor();
}

/** The first of the four posts it, the others find it there. */
async function comment(page: Page) {
  const field = page.getByRole("textbox", { name: "发表评论" });
  await field.waitFor();
  const posted = page.getByRole("listitem").filter({ hasText: "树还在，桥也还在。" });
  if ((await posted.count()) === 0) {
    await field.fill("树还在，桥也还在。\n\n下回带孩子来看。");
    await page.getByRole("checkbox", { name: "我已阅读并同意" }).check();
    await page.getByRole("button", { name: "发表", exact: true }).click();
    await posted.waitFor();
  }
  await page.evaluate(() => window.scrollTo(0, 0));
}

/** Until the server answers, which it does within seconds. */
async function answering(): Promise<void> {
  const deadline = AbortSignal.timeout(20_000);
  while (!(await fetch(`${origin}/content/front.json`).catch(() => undefined))?.ok) {
    deadline.throwIfAborted();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
