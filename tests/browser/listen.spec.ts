import type { Page } from "@playwright/test";
import { type FakeSpeech, fakeSpeech, type Temper, VOICES } from "../listen/fake-speech.ts";
import { expectNoViolation } from "./expect-no-violation.ts";
import { expect, test } from "./test.ts";

declare global {
  interface Window {
    fakeSpeech: FakeSpeech;
    sounds?: HTMLMediaElement[];
  }
}

const ARTICLE = "/a/canal-locks-and-rice-price";

/** Opens a page in a browser that says a hundred characters a second, and presses 朗读. */
async function listen(page: Page, path = ARTICLE, tempers: Temper[] = []) {
  await page.addInitScript(fakeSpeech, { voices: VOICES, pace: 10 });
  await page.goto(path);
  await page.evaluate((them) => window.fakeSpeech.tempers.push(...them), tempers);
  await page.getByRole("button", { name: "朗读", exact: true }).click();
  const player = page.getByRole("region", { name: "朗读" });
  await expect(player.getByRole("button", { name: "暂停" })).toBeVisible();
  return player;
}

const lastSaid = (page: Page) => page.evaluate(() => window.fakeSpeech.said.at(-1)?.text);

/** The words that are highlighted, and whether they stand clear of the bars. */
const highlighted = (page: Page) =>
  page.evaluate(() => {
    const [range] = CSS.highlights.get("listening") ?? [];
    if (!(range instanceof Range)) return undefined;
    const { top, bottom } = range.getBoundingClientRect();
    const bar = document.querySelector("[data-player]")?.getBoundingClientRect().top ?? 0;
    return { text: range.toString(), isInView: top >= 0 && bottom <= bar };
  });

async function pause(page: Page) {
  await page.getByRole("button", { name: "暂停" }).click();
}

test("the sentence that is read is highlighted and kept in view", async ({ page }) => {
  await listen(page);
  await expect
    .poll(async () => page.evaluate(() => window.scrollY), { timeout: 20_000 })
    .toBeGreaterThan(600);
  await pause(page);
  const text = await lastSaid(page);
  await expect.poll(() => highlighted(page)).toEqual({ text, isInView: true });
});

test("every sentence of an article with every kind of block is found on the page", async ({
  page,
}) => {
  await listen(page, "/a/every-block");
  await page.getByRole("button", { name: "选项" }).click();
  await page.getByRole("radio", { name: "机器朗读" }).check({ force: true });
  await page.getByRole("radio", { name: "读完本篇" }).check({ force: true });
  await page.evaluate(() => {
    const fallbacks = new MutationObserver((records) => {
      for (const { target } of records) {
        const isMarked = target instanceof Element && target.hasAttribute("data-listening");
        if (isMarked) document.body.dataset["fallbacks"] += ` ${target.tagName}`;
      }
    });
    document.body.dataset["fallbacks"] = "";
    fallbacks.observe(document, { subtree: true, attributeFilter: ["data-listening"] });
  });
  await expect(page.getByText("读完了", { exact: true })).toBeVisible({ timeout: 40_000 });
  const marked = await page.evaluate(() => document.body.dataset["fallbacks"]);
  // What is only announced: gallery, film, sound, table, attachment and what another site shows.
  expect(marked?.trim().split(" ").toSorted()).toEqual([
    "DIV",
    "DIV",
    "FIGURE",
    "FIGURE",
    "FIGURE",
    "P",
  ]);
});

test("a reader who scrolls is left alone, and led back by 回到朗读处", async ({
  page,
  isMobile,
}) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await listen(page);
  await pause(page);
  if (isMobile) {
    await page.evaluate(() => window.dispatchEvent(new TouchEvent("touchmove")));
    await page.evaluate(() => window.scrollTo(0, 3_000));
  } else {
    await page.mouse.move(300, 300);
    await page.mouse.wheel(0, 3_000);
  }
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(2_000);
  const back = page.getByRole("button", { name: "回到朗读处" });
  await expect(back).toBeVisible();
  await back.click();
  // Without motion it is there at once.
  await expect.poll(() => highlighted(page)).toMatchObject({ isInView: true });
  await expect(back).toBeHidden();
});

test("a tap on a paragraph starts there", async ({ page, isMobile }) => {
  await listen(page);
  await pause(page);
  const paragraph = page.locator("[data-body] p").nth(6);
  await paragraph.scrollIntoViewIfNeeded();
  const start = (await paragraph.innerText()).slice(0, 6);
  await (isMobile ? paragraph.tap() : paragraph.click());
  await pause(page);
  const said = await page.evaluate(() => window.fakeSpeech.said.map(({ text }) => text));
  expect(said.some((text) => text.startsWith(start))).toBe(true);
});

test("it is heard under other pages, and nothing at their end is covered", async ({ page }) => {
  const player = await listen(page);
  await page.getByRole("navigation", { name: "频道" }).getByRole("link", { name: "要闻" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "要闻" })).toBeVisible();
  const before = await lastSaid(page);
  await expect.poll(() => lastSaid(page)).not.toBe(before);
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  const end = await page.getByRole("contentinfo").getByRole("link").last().boundingBox();
  const bar = await player.boundingBox();
  expect((end?.y ?? 0) + (end?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
  await player.getByRole("button", { name: "回到朗读处" }).click();
  await expect(page).toHaveURL(ARTICLE);
  await expect.poll(() => highlighted(page)).toMatchObject({ isInView: true });
});

test("by keyboard: 朗读 leads into the player, every stop shows its focus, and closing leads back", async ({
  page,
}) => {
  await page.addInitScript(fakeSpeech, { voices: VOICES, pace: 10 });
  await page.goto(ARTICLE);
  const button = page.getByRole("button", { name: "朗读", exact: true });
  await button.focus();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "暂停" })).toBeFocused();
  await page.keyboard.press("Space");
  await expect(page.getByRole("button", { name: "播放" })).toBeFocused();
  while (!(await page.evaluate(() => document.activeElement?.textContent === "选项"))) {
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Enter");
  const slider = page.getByRole("slider", { name: "语速" });
  while (!(await slider.evaluate((element) => element === document.activeElement))) {
    await page.keyboard.press("Shift+Tab");
  }
  await page.keyboard.press("ArrowRight");
  await expect(page.getByText("1.1倍")).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("combobox", { name: "嗓音" })).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("radio", { name: "10分钟" })).toBeChecked();
  await page.keyboard.press("Escape");
  await expect(slider).toBeHidden();
  await expect(page.getByRole("button", { name: "选项" })).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("region", { name: "朗读" })).toBeHidden();
  await expect(button).toBeFocused();
});

test("while it is there, no stop of the page is under it", async ({ page }) => {
  const player = await listen(page);
  await pause(page);
  await page.locator("main").focus();
  for (let stop = 0; stop < 60; stop += 1) {
    await page.keyboard.press("Tab");
    const covered = await page.evaluate(() => {
      const { activeElement: focused } = document;
      if (!focused || focused === document.body || focused.closest("[data-player]")) return;
      const [box] = focused.getClientRects();
      const bar = document.querySelector("[data-player]")?.getBoundingClientRect();
      const isFixed = focused.closest("[role=group]") !== null;
      const isTall = box && box.height > window.innerHeight / 2;
      const isUnder = box && bar && !isTall && box.bottom > bar.top && box.top < bar.bottom;
      return isUnder && !isFixed ? focused.textContent : undefined;
    });
    expect(covered).toBeUndefined();
  }
  await expect(player).toBeVisible();
});

test("axe finds nothing in the player and its settings, light and dark", async ({ page }) => {
  await listen(page, "/a/audio-evening-radio");
  await page.getByRole("button", { name: "选项" }).click();
  await page.getByRole("radio", { name: "机器朗读" }).check({ force: true });
  await expect(page.getByRole("combobox", { name: "嗓音" })).toBeVisible();
  await pause(page);
  await expectNoViolation(page);
});

test("on a narrow phone all of it fits, and every control is a thumb high", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  const player = await listen(page);
  await page.getByRole("button", { name: "选项" }).click();
  await expect(player.getByRole("slider")).toBeVisible();
  for (const size of ["16px", "32px"]) {
    await page.evaluate((fontSize) => (document.documentElement.style.fontSize = fontSize), size);
    const { low, wide } = await player.evaluate((element) => {
      const controls = [
        ...element.querySelectorAll("button, select, label:has(input), input[type=range]"),
      ];
      const shown = controls.filter((control) => control.checkVisibility());
      const say = ({ textContent }: Element) => textContent.slice(0, 20);
      return {
        low: shown.filter((control) => control.getBoundingClientRect().height < 44).map(say),
        wide: shown.filter((control) => control.getBoundingClientRect().right > 361).map(say),
      };
    });
    expect.soft(low, size).toEqual([]);
    expect.soft(wide, size).toEqual([]);
  }
});

test("an engine that dies for good is told of in one sentence", async ({ page }) => {
  test.setTimeout(90_000);
  await listen(page, ARTICLE, ["dies", "dies"]);
  await expect(page.getByRole("alert")).toHaveText(/^语音引擎没有出声，/, { timeout: 30_000 });
  await page.getByRole("button", { name: "播放" }).click();
  await expect(page.getByRole("alert")).toBeHidden();
});

test("the headless browser's own engine, which has no voices, is told of as well", async ({
  page,
}) => {
  test.setTimeout(90_000);
  await page.goto(ARTICLE);
  await page.getByRole("button", { name: "朗读", exact: true }).click();
  await expect(page.getByRole("alert")).toHaveText(/语音/, { timeout: 40_000 });
});

test("a sound is played instead where the article is one", async ({ page }) => {
  await listen(page, "/a/audio-evening-radio");
  await expect(page.getByText(/本篇录音/)).toBeVisible();
  expect(await page.evaluate(() => window.fakeSpeech.said)).toEqual([]);
});

/** The buttons of the player that a finger on their middle would not press. */
const coveredButtons = (page: Page) =>
  page.locator("[data-player] button:visible").evaluateAll((buttons) =>
    buttons
      .filter((button) => {
        const { left, top, width, height } = button.getBoundingClientRect();
        return !button.contains(document.elementFromPoint(left + width / 2, top + height / 2));
      })
      .map(({ textContent }) => textContent),
  );

test("settings and the bar of selected words leave the player in reach", async ({ page }) => {
  await listen(page);
  await pause(page);
  await page.getByRole("button", { name: "设置" }).first().click();
  const panel = page.getByRole("dialog", { name: "阅读设置" });
  await expect(panel.getByRole("group", { name: "行距" })).toBeVisible();
  expect(await coveredButtons(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(panel).toBeHidden();

  await page
    .locator("[data-body] p")
    .nth(1)
    .evaluate((paragraph) => {
      paragraph.scrollIntoView();
      getSelection()?.selectAllChildren(paragraph);
    });
  await expect(page.getByRole("button", { name: "引用卡片" })).toBeVisible();
  expect(await coveredButtons(page)).toEqual([]);
});

test("while it speaks a silent sound holds the media keys, and none does when it has paused", async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.Audio = class extends Audio {
      constructor(src?: string) {
        super(src);
        window.sounds = [...(window.sounds ?? []), this];
      }
    };
  });
  const sounds = () =>
    page.evaluate(() =>
      (window.sounds ?? []).map(({ paused, loop, muted, currentTime, duration }) => ({
        isPlaying: !paused && currentTime > 0 && loop && !muted,
        // Chromium gives the keys to none that is shorter.
        isLongEnough: duration >= 5,
      })),
    );
  await listen(page);
  await expect.poll(sounds).toEqual([{ isPlaying: true, isLongEnough: true }]);
  await pause(page);
  await expect.poll(sounds).toEqual([{ isPlaying: false, isLongEnough: true }]);
  await page.getByRole("button", { name: "播放" }).click();
  await expect.poll(async () => (await sounds()).at(-1)?.isPlaying).toBe(true);
  await page.getByRole("button", { name: "关闭", exact: true }).click();
  await expect.poll(async () => (await sounds()).every(({ isPlaying }) => !isPlaying)).toBe(true);
});

for (const [path, width] of [
  [ARTICLE, 320],
  ["/a/audio-evening-radio", 360],
  ["/a/audio-evening-radio", 390],
] as const) {
  test(`at ${width} pixels the player of ${path} is one row and shows the time left`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 256 });
    const player = await listen(page, path);
    const time = player.getByText(/约剩|快读完了/);
    await expect(time).toBeVisible();
    const isCut = await time.evaluate((element) => {
      const range = document.createRange();
      const words = element.firstChild;
      if (!words) return true;
      range.setStart(words, 0);
      range.setEnd(words, element.textContent.indexOf(" "));
      return range.getBoundingClientRect().right > element.getBoundingClientRect().right + 1;
    });
    expect(isCut).toBe(false);
    const tops = await player
      .getByRole("button")
      .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().top));
    expect(new Set(tops).size).toBe(1);
    expect((await player.boundingBox())?.height).toBeLessThanOrEqual(48);
  });
}
