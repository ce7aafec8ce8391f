import type { Page } from "@playwright/test";
import { extractText, getDocumentProxy } from "unpdf";
import { paintedText } from "./painted-text.ts";
import { expect, test } from "./test.ts";

const LONG = "/a/canal-locks-and-rice-price";
const EVERY = "/a/every-block";

/** In points. */
const A4_WIDTH = 595;

type Position = { text: string; x: number };
type Sheet = { text: string; positions: Position[] };

/** What would come out of the printer: each page's text, without spaces. */
async function printed(page: Page): Promise<Sheet[]> {
  const pdf = await getDocumentProxy(
    new Uint8Array(await page.pdf({ preferCSSPageSize: true, format: "A4" })),
  );
  const { text } = await extractText(pdf);
  return Promise.all(
    text.map(async (words, at) => {
      const { items } = await (await pdf.getPage(at + 1)).getTextContent();
      const positions = items.flatMap((item) =>
        "str" in item && item.str.trim() !== ""
          ? [{ text: item.str, x: Number(item.transform[4]) }]
          : [],
      );
      return { text: plain(words), positions };
    }),
  );
}

const plain = (text: string) => text.normalize("NFKC").replace(/\s+/g, "");

/** These words in a PDF, in which a character may be read as the radical that the font draws alike: ⻔ for 门. */
const inPdf = (words: string) =>
  new RegExp(
    Array.from(plain(words), (character) =>
      /\p{Script=Han}/u.test(character)
        ? `[${character}\u2e80-\u2fdf戶]`
        : character.replace(/[^\p{L}\p{N}]/u, "\\$&"),
    ).join(""),
  );

/** Opens the choices for paper, takes these, and prints; the print itself is left to the test. */
async function print(page: Page, path: string, choices: string[] = []) {
  await page.addInitScript(() => {
    window.print = () => void (document.documentElement.dataset["printed"] = "");
  });
  await page.goto(path);
  await page.getByRole("button", { name: "分享" }).click();
  await page.getByRole("button", { name: "打印" }).click();
  for (const name of choices) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, as a reader does it
    await page.getByRole("radio", { name }).check();
  }
  await page.getByRole("button", { name: "打印" }).click();
  await expect(page.locator("html[data-printed]")).toBeAttached();
  return printed(page);
}

/** All words of the article's text as the page holds them. */
const wordsOf = (page: Page) =>
  page.locator("[data-body]").evaluate((body) =>
    [...body.querySelectorAll("p, li, h2, h3, h4, td, th, caption")]
      .filter((element) => !element.querySelector("p, li, button, ruby, a, code, sub, sup"))
      .map((element) => element.textContent.trim())
      .filter((words) => words.length > 1),
  );

for (const columns of ["通栏", "两栏"]) {
  for (const [kind, path] of [
    ["a long article", LONG],
    ["an article of every block", EVERY],
  ] as const) {
    test(`${kind} is on paper whole, ${columns}`, async ({ page }) => {
      const sheets = await print(page, path, [columns]);
      const numbers = sheets.map((_, at) => `${at + 1}/${sheets.length}`);
      // A page's number may stand within a paragraph that goes on.
      const words = sheets.map(({ text }, at) => text.replace(numbers[at] ?? "", "")).join("");

      for (const said of await wordsOf(page)) {
        expect(words).toMatch(inPdf(said.slice(0, 12)));
        expect(words).toMatch(inPdf(said.slice(-8)));
      }
      for (const [at, { text }] of sheets.entries()) expect(text).toContain(numbers[at]);
    });
  }
}

test("the sheet says whose it is, when it was published, where it stands, and under what licence", async ({
  page,
}) => {
  await page.goto(EVERY);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const text = (await printed(page)).map((sheet) => sheet.text).join("");

  for (const words of [
    "水城新闻网",
    "一篇用到全部版式的样稿",
    "来源:水城日报",
    "本报记者夜班组",
    "2019-03-0108:00",
    "编辑:示例编辑",
    "原文地址:https://shuicheng.example/a/every-block",
    "互联网新闻信息服务许可证",
    "站外链接(https://shuicheng.example/)",
    "水位以吴淞高程计",
    // Where the film, the recording and the player are.
    "https://shuicheng.example/content/media/lake-morning.",
    "https://shuicheng.example/content/media/market-sounds.",
    "https://player.bilibili.com/",
  ]) {
    expect(text).toContain(words);
  }
});

for (const columns of ["one", "two"]) {
  test(`the legal lines are painted also while a screen still waits for the comments, columns: ${columns}`, async ({
    page,
  }) => {
    await page.route("**/api/v1/**", () => {});
    const devTools = await page.context().newCDPSession(page);
    await devTools.send("Animation.enable");
    await devTools.send("Animation.setPlaybackRate", { playbackRate: 0 });
    await page.goto(`${LONG}#comments`);
    await expect(page.getByRole("contentinfo")).toHaveCSS("opacity", "0");
    await page.evaluate((chosen) => {
      document.documentElement.dataset["printColumns"] = chosen;
    }, columns);

    const pdf = await page.pdf({ preferCSSPageSize: true, format: "A4" });
    expect(plain(await paintedText(pdf))).toMatch(inPdf("互联网新闻信息服务许可证"));
  });
}

test("nothing is on paper that is pressed, or found one's way by, or not of the article", async ({
  page,
}) => {
  await page.goto(LONG);
  await expect(page.getByRole("heading", { name: "相关推荐" })).toBeAttached();
  const text = (await printed(page)).map((sheet) => sheet.text).join("");

  for (const words of [
    "您的位置",
    "锐评",
    "主题",
    "分享",
    "目录",
    "相关推荐",
    "网友评论",
    "热门",
    "关于我们",
    "举报本文",
  ].concat("上一篇", "天前", "字,约")) {
    expect(text).not.toContain(words);
  }
});

/** How many longer pieces of text begin at the same place in the right half of the paper, where most do. */
function mostInRightHalf(sheets: readonly Sheet[]): number {
  const places = sheets.flatMap(({ positions }) =>
    positions.filter(({ text }) => text.length > 6).map(({ x }) => Math.round(x)),
  );
  const right = places.filter((x) => x > A4_WIDTH / 2);
  return Math.max(0, ...right.map((x) => right.filter((other) => other === x).length));
}

test("two columns stand beside each other, one does not", async ({ page }) => {
  const two = await print(page, LONG, ["两栏"]);
  const one = await print(page, LONG, ["通栏"]);

  expect(mostInRightHalf(two)).toBeGreaterThan(2 * mostInRightHalf(one));
});

test("its pictures come before it is printed, also those that wait until they are near", async ({
  page,
}) => {
  await print(page, EVERY);

  const pictures = page.locator("main article img");
  await expect(pictures).not.toHaveCount(0);
  const sizes = await pictures.evaluateAll((images) =>
    images.map((image) => (image instanceof HTMLImageElement ? image.naturalWidth : 0)),
  );
  expect(Math.min(...sizes)).toBeGreaterThan(0);
  await expect(page.locator("article svg[role=img]")).toHaveCount(0);
});

test("the dark never gets on paper", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark", media: "print" });
  await page.goto(EVERY);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();

  await expect(page.locator("html")).toHaveCSS("background-color", "rgb(255, 255, 255)");
  await expect(page.locator("[data-body]")).toHaveCSS("color", "rgb(0, 0, 0)");
  await expect(page.locator("article img").first()).toHaveCSS("filter", "none");
});

test("仿宋 is the face of the text where it is chosen", async ({ page }) => {
  await print(page, EVERY, ["仿宋"]);
  await page.emulateMedia({ media: "print" });

  await expect(page.locator("[data-body]")).toHaveCSS("font-family", /^FangSong/);
});

test("a picture and its caption are on the same page", async ({ page }) => {
  await page.emulateMedia({ media: "print" });
  await page.goto(EVERY);

  for (const figure of await page.locator("article figure").all()) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await expect(figure).toHaveCSS("break-inside", "avoid");
  }
});

test("the stylesheet for paper keeps no screen waiting", async ({ page }) => {
  await page.goto(LONG);
  const blocking = await page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .filter(({ name }) => /print-[^/]*\.css$/.test(name))
      .map((entry) => ("renderBlockingStatus" in entry ? entry.renderBlockingStatus : "")),
  );

  expect(blocking).toEqual(["non-blocking"]);
});
