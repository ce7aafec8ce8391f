import type { Page } from "@playwright/test";
import { HUGE } from "./portal.ts";
import { idle, pressButton } from "./press-button.ts";
import { inRounds } from "./rounds.ts";
import { type Bench, median, type Row } from "./row.ts";
import { DESKTOP, PHONE, slowDown, visit } from "./visit.ts";
import { splitOf, watchWork } from "./work.ts";

const LIMIT = 200;
const SLOWDOWN = 4;
/** From the paper's own size to the largest. */
const PRESSES = 6;

const CASES = [
  { screen: DESKTOP, from: 0, name: "at the top, 1280 wide" },
  { screen: PHONE, from: 0, name: "at the top, phone" },
  { screen: PHONE, from: 0.5, name: "in the middle, phone" },
];

/** How soon A+ answers on an article of 5,000 paragraphs on a slow processor. */
export async function measureTextSize({ origin, browser, rounds }: Bench): Promise<Row[]> {
  const measured = await inRounds(rounds, CASES, ({ screen, from }) =>
    visit(browser, { screen }, async ({ page, session, traffic }) => {
      await page.goto(`${origin}/a/${HUGE}`);
      await page.locator("h1").waitFor();
      await page.evaluate((part) => {
        window.scrollTo(0, document.documentElement.scrollHeight * part);
      }, from);
      await traffic.quiet();
      await slowDown(session, SLOWDOWN);
      await idle(page);
      const work = await watchWork(session);
      const presses = await Array.fromAsync({ length: PRESSES }, () =>
        pressLarger(page, "hasTouch" in screen),
      );
      return { presses, work: await work() };
    }),
  );
  return measured.flatMap(({ measured: { name }, results }) => [
    {
      name: `A+, 5,000 paragraphs, ${name}, 4× CPU`,
      unit: "ms",
      values: results.map(({ presses }) => Math.max(...presses.map(({ event }) => event))),
      limit: LIMIT,
      note: splitOf(
        results.map(({ work }) => work),
        PRESSES,
      ),
    },
    {
      name: "  the same press, to the end of the frame",
      unit: "ms",
      values: results.map(({ presses }) => Math.max(...presses.map(({ frame }) => frame))),
      limit: LIMIT,
      note: `the middle press ${median(results.flatMap(({ presses }) => presses.map(({ frame }) => frame))).toFixed(0)} ms`,
    },
  ]);
}

async function pressLarger(page: Page, touch: boolean) {
  const before = await page.locator("html").getAttribute("data-text-size");
  const press = await pressButton(page, page.getByRole("button", { name: "A+" }), touch);
  const after = await page.locator("html").getAttribute("data-text-size");
  if (before === after) throw new Error("A+ was pressed and the text is of the same size.");
  return press;
}
