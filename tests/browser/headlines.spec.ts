import type { Page } from "@playwright/test";
import { expect, test } from "./test.ts";

/** Between them these list every story of the sample. */
const LISTS = ["/", "/c/opinion", "/c/news", "/c/watch", "/c/photo", "/c/hotline"].concat([
  "/c/departments",
  "/c/shop",
  "/c/counties",
  "/c/paper",
]);

const ARTICLES = [
  "bus-route-survey",
  "canal-locks-and-rice-price",
  "paper-how-a-page-is-made",
].concat(["photo-first-mist", "school-gate-crossing", "water-plant-open-day", "every-block"]);

test("no headline of a list is broken inside a word", async ({ page }) => {
  for (const path of LISTS) {
    await page.goto(path);
    await expect(page.getByRole("main").getByRole("link").first()).toBeAttached();
    const { words, broken } = await lineStarts(page);
    expect(words, path).toBeGreaterThan(0);
    expect(broken, path).toEqual([]);
  }
});

test("no headline of an article is broken inside a word, at any size", async ({ page }) => {
  for (const id of ARTICLES) {
    await page.goto(`/a/${id}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    for (const size of ["1", "3", "9"]) {
      await page.evaluate(
        (to) => document.documentElement.setAttribute("data-text-size", to),
        size,
      );
      expect((await lineStarts(page)).broken, `${id} at ${size}`).toEqual([]);
    }
  }
});

/**
 * Looks at every word of the headlines whose words are known (they stand apart at `<wbr>`): how many there are, and
 * which have a line beginning inside them. A line may also begin next to a mark or a space.
 */
function lineStarts(page: Page) {
  return page.getByRole("main").evaluate((main) => {
    const isMark = (character: string | undefined) =>
      character !== undefined && /[\p{P}\p{Z}\p{S}]/u.test(character);
    const boxOf = (node: Node, at: number) => {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      return range.getBoundingClientRect();
    };
    const broken: string[] = [];
    const words = [...main.querySelectorAll("wbr")].flatMap(({ previousSibling, nextSibling }) =>
      [previousSibling, nextSibling].filter((node) => node instanceof Text),
    );
    for (const word of new Set(words)) {
      const { data } = word;
      const boxes = Array.from(data, (_, at) => boxOf(word, at)).filter(({ width }) => width > 0);
      const room = word.parentElement?.parentElement?.clientWidth ?? 0;
      // What is longer than a line has to be broken somewhere.
      if (boxes.reduce((total, { width }) => total + width, 0) > room) continue;
      for (const [at, box] of boxes.entries()) {
        const before = boxes[at - 1];
        const isNewLine = before !== undefined && box.top > before.top + before.height / 2;
        const isInside = !isMark(data[at]) && !isMark(data[at - 1]);
        if (isNewLine && isInside) broken.push(`${data.slice(0, at)}|${data.slice(at)}`);
      }
    }
    return { words: words.length, broken };
  });
}
