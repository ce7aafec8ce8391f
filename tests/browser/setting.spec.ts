import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expectNoViolation } from "./expect-no-violation.ts";
import { expect, test } from "./test.ts";

const ARTICLE = "/a/canal-locks-and-rice-price";
const THEMES = ["light", "sepia", "green", "dark", "contrast"];

const panelOf = (page: Page) => page.getByRole("dialog", { name: "阅读设置" });
const opener = (page: Page) =>
  page.getByRole("group", { name: "阅读工具" }).getByRole("button", { name: "设置", exact: true });
const text = (page: Page) =>
  page.getByRole("article").first().getByText("老城上了岁数的人都会说一句");
const html = (page: Page) => page.locator("html");

async function openPanel(page: Page, path = ARTICLE) {
  await page.goto(path);
  await expect(page.getByRole("contentinfo")).toBeAttached();
  await opener(page).click();
  await expect(panelOf(page)).toBeVisible();
  return panelOf(page);
}

/** What the browser makes of one property of the text. */
const setAs = (page: Page, property: string) =>
  text(page).evaluate(
    (element, name) => getComputedStyle(element).getPropertyValue(name),
    property,
  );

test("every setting is in force at once, on the text that stays in view", async ({ page }) => {
  const panel = await openPanel(page);
  const height = async () =>
    Number.parseFloat(await setAs(page, "line-height")) /
    Number.parseFloat(await setAs(page, "font-size"));

  await panel.getByRole("button", { name: "字号大一点" }).click();
  await expect(html(page)).toHaveAttribute("data-text-size", "4");
  await panel.getByRole("button", { name: "行距松一点" }).click();
  expect(await height()).toBeCloseTo(1.95, 2);
  await panel.getByRole("radio", { name: "宋体" }).check({ force: true });
  expect(await setAs(page, "font-family")).toMatch(/^"Songti SC"/);
  await panel.getByRole("radio", { name: "稍粗" }).check({ force: true });
  expect(await setAs(page, "font-weight")).toBe("500");
  await panel.getByRole("radio", { name: "段间空行" }).check({ force: true });
  expect(await setAs(page, "text-indent")).toBe("0px");
  expect(Number.parseFloat(await setAs(page, "margin-bottom"))).toBeGreaterThan(16);
  await panel.getByRole("radio", { name: "首行缩进" }).check({ force: true });
  expect(Number.parseFloat(await setAs(page, "text-indent"))).toBeGreaterThan(16);
  expect(Number.parseFloat(await setAs(page, "margin-bottom"))).toBeLessThan(16);
  await panel.getByRole("checkbox", { name: "两端对齐" }).uncheck();
  expect(await setAs(page, "text-align")).toBe("start");
  await panel.getByRole("checkbox", { name: "标点挤压" }).uncheck();
  expect(await setAs(page, "text-spacing-trim")).toBe("space-all");
  const narrower = panel.getByRole("button", { name: "栏宽窄一点" });
  let width = Number.parseFloat(await setAs(page, "width"));
  while ((await narrower.getAttribute("aria-disabled")) !== "true") {
    await narrower.click();
    // Each press is seen.
    const before = width;
    await expect
      .poll(async () => Number.parseFloat(await setAs(page, "width")))
      .toBeLessThan(before);
    width = Number.parseFloat(await setAs(page, "width"));
  }
  const characters = width / Number.parseFloat(await setAs(page, "font-size"));
  expect(characters).toBeCloseTo(Math.round(characters), 1);
  expect(characters).toBeLessThanOrEqual(18.05);
});

test("each option is set as what it stands for", async ({ page }) => {
  const panel = await openPanel(page);
  const shownAs = (name: string, property: "backgroundColor" | "fontFamily" | "fontWeight") =>
    panel
      .getByText(name, { exact: true })
      .evaluate((label, key) => getComputedStyle(label)[key], property);

  expect(await shownAs("宋体", "fontFamily")).toMatch(/^"Songti SC"/);
  expect(await shownAs("黑体", "fontFamily")).not.toMatch(/Song/);
  expect(Number(await shownAs("稍粗", "fontWeight"))).toBeGreaterThan(
    Number(await shownAs("常规", "fontWeight")),
  );
  expect(await shownAs("米黄", "backgroundColor")).not.toBe(
    await shownAs("护眼绿", "backgroundColor"),
  );
});

test("settings are there from the first paint after a reload, and reach other tabs", async ({
  page,
  context,
}) => {
  const panel = await openPanel(page);
  const other = await context.newPage();
  await other.goto(ARTICLE);
  await panel.getByRole("radio", { name: "米黄" }).check({ force: true });
  await panel.getByRole("radio", { name: "段间空行" }).check({ force: true });
  await expect(text(other)).toHaveCSS("text-indent", "0px");
  await expect(other.getByRole("button", { name: "主题：米黄" })).toBeAttached();
  const paper = await html(page).evaluate((element) => getComputedStyle(element).backgroundColor);
  await context.addInitScript(() => {
    requestAnimationFrame(() => {
      document.documentElement.title = getComputedStyle(document.documentElement).backgroundColor;
    });
  });
  await page.reload();
  await expect(html(page)).toHaveAttribute("title", paper);
  await expect(text(page)).toHaveCSS("text-indent", "0px");
});

test("A+ beside the text and the theme over the page agree with the panel", async ({ page }) => {
  const panel = await openPanel(page);
  await page.getByRole("button", { name: "A+" }).click();
  await expect(panel.getByText("4 号")).toBeVisible();
  await panel.getByRole("button", { name: "字号小一点" }).click();
  await expect(page.getByText("字号 3")).toBeAttached();
  await panel.getByRole("radio", { name: "深色" }).check({ force: true });
  const theme = page.getByRole("banner").getByRole("button", { name: "主题" });
  await expect(theme).toHaveText("主题：深色");
  await theme.click();
  await expect(panel.getByRole("radio", { name: "自动" })).toBeChecked();
});

test("it is opened, gone through and closed with the keyboard, and gives the focus back", async ({
  page,
}) => {
  await page.goto(ARTICLE);
  await opener(page).focus();
  await page.keyboard.press("Enter");
  await expect(panelOf(page)).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(panelOf(page).getByRole("button", { name: "关闭" })).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(html(page)).toHaveAttribute("data-text-size", "4");
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(html(page)).toHaveAttribute("data-theme", "sepia");
  const last = panelOf(page).getByLabel("导入");
  for (let stop = 0; stop < 20; stop += 1) {
    if (await last.evaluate((input) => input === document.activeElement)) break;
    await page.keyboard.press("Tab");
  }
  await expect(last).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(panelOf(page)).toBeHidden();
  await expect(opener(page)).toBeFocused();
});

test("the text can be scrolled and its links pressed while the panel is open", async ({ page }) => {
  await openPanel(page);
  await page.mouse.move(100, 200);
  await page.mouse.wheel(0, 600);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(300);
  await expect(panelOf(page)).toBeVisible();
});

test("all is undone at one press, which can be undone, and goes out and in as a file", async ({
  page,
}, testInfo) => {
  const panel = await openPanel(page);
  await panel.getByRole("radio", { name: "护眼绿" }).check({ force: true });
  await panel.getByRole("button", { name: "行距松一点" }).click();
  const download = page.waitForEvent("download");
  await panel.getByRole("button", { name: "导出" }).click();
  const file = testInfo.outputPath("settings.json");
  await (await download).saveAs(file);
  expect(JSON.parse(await readFile(file, "utf8"))).toMatchObject({ theme: "green", lines: "195" });

  await panel.getByRole("button", { name: "全部还原" }).click();
  await expect(panel.getByRole("radio", { name: "自动" })).toBeChecked();
  await panel.getByRole("button", { name: "撤销" }).click();
  await expect(panel.getByRole("radio", { name: "护眼绿" })).toBeChecked();
  await panel.getByRole("button", { name: "全部还原" }).click();
  await panel.getByLabel("导入").setInputFiles(file);
  await expect(page.getByText("已按文件设好。")).toBeVisible();
  await expect(panel.getByRole("radio", { name: "护眼绿" })).toBeChecked();
  await expect(panel.getByText("1.95 倍")).toBeVisible();

  const buffer = Buffer.from('{"kanbao":"settings","theme":"<script>"}');
  await panel
    .getByLabel("导入")
    .setInputFiles({ name: "settings.json", mimeType: "application/json", buffer });
  await expect(page.getByText("什么都没有改")).toBeVisible();
  await expect(panel.getByRole("radio", { name: "护眼绿" })).toBeChecked();
});

test("a ruler follows the pointer, is there after a reload, and the pointer is large where it is wanted", async ({
  page,
}) => {
  const panel = await openPanel(page);
  await panel.getByRole("checkbox", { name: "阅读标尺" }).check();
  await panel.getByRole("checkbox", { name: "大鼠标指针" }).check();
  await page.reload();
  const ruler = page.locator(".reading-ruler");
  await expect(ruler).toBeAttached();
  await page.mouse.move(200, 300);
  await expect
    .poll(async () => Math.abs(((await ruler.boundingBox())?.y ?? 0) - 300))
    .toBeLessThan(30);
  await expect(page.locator("html")).toHaveCSS("cursor", /^url\("data:image\/svg/);
});

test("a typeface that is not installed is named and cannot be chosen", async ({ page }) => {
  const panel = await openPanel(page);
  const missing = await page.evaluate(() =>
    new FontFace("probe", 'local("KaiTi"), local("Kaiti SC"), local("STKaiti")').load().then(
      () => false,
      () => true,
    ),
  );
  test.skip(!missing, "this machine has 楷体");
  await expect(panel.getByRole("radio", { name: "楷体" })).toBeDisabled();
  await expect(panel.getByText(/这台设备没有楷体/)).toBeVisible();
});

for (const theme of THEMES) {
  test(`axe finds nothing on an article with its panel in the theme ${theme}, for all and for elders`, async ({
    page,
  }) => {
    await page.addInitScript((value) => localStorage.setItem("kanbao:theme", value), theme);
    await openPanel(page, "/a/every-block");
    await expectNoViolation(page, "html", theme === "contrast");
    await page.evaluate(() => localStorage.setItem("kanbao:mode", "elder"));
    await openPanel(page, "/a/every-block");
    await expectNoViolation(page, "html", theme === "contrast");
  });
}

test("at 360 pixels, at 400 % zoom and with letters twice as large nothing of it is lost", async ({
  page,
}) => {
  const panel = await openPanel(page);
  for (const [width, height, size] of [
    [360, 740, 16],
    [320, 256, 16],
    [390, 844, 32],
    [1280, 600, 32],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.evaluate((root) => (document.documentElement.style.fontSize = `${root}px`), size);
    for (const control of await panel.locator("button, label").all()) {
      await control.scrollIntoViewIfNeeded();
      expect.soft(await isOnTop(control), `${await control.innerText()} at ${width}`).toBe(true);
    }
    expect.soft(await cut(page), `cut at ${width}`).toEqual([]);
  }
});

test("with the spacing of WCAG 1.4.12 nothing is cut off or overlaps", async ({ page }) => {
  await openPanel(page);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-block-end: 2em !important; }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
  expect(await cut(page)).toEqual([]);
  const tooWide = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(await tooWide()).toBeLessThanOrEqual(0);
  await page.evaluate(() => (document.documentElement.dataset.mode = "elder"));
  expect(await cut(page)).toEqual([]);
  expect(await tooWide()).toBeLessThanOrEqual(0);
});

test("in forced colours what is chosen is still told apart", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  const panel = await openPanel(page);
  const outline = (name: string) =>
    panel
      .getByRole("radio", { name })
      .evaluate((radio) => getComputedStyle(radio.closest("label") ?? radio).outlineStyle);
  expect(await outline("自动")).toBe("solid");
  expect(await outline("浅色")).toBe("none");
});

/** Whether the middle of a control is to be seen and pressed. */
const isOnTop = (control: ReturnType<Page["locator"]>) =>
  control.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const found = document.elementFromPoint(left + width / 2, top + height / 2);
    return found !== null && (element.contains(found) || found.contains(element));
  });

/** Words that are wider than the control or the cell of the panel in which they stand. */
const cut = (page: Page) =>
  panelOf(page).evaluate((panel) =>
    [panel, ...panel.querySelectorAll(":not(input)")]
      .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
      .map(({ tagName, textContent }) => `${tagName} ${textContent.slice(0, 20)}`),
  );
