import { LONG } from "./portal.ts";
import { inRounds } from "./rounds.ts";
import type { Bench, Row } from "./row.ts";
import { readShifts, type Shift } from "./shifts.ts";
import { PHONE, visit } from "./visit.ts";

const CASES = [
  { path: "/", name: "front" },
  { path: "/c/news", name: "channel" },
  { path: `/a/${LONG}`, name: "article" },
];

/** How much of what a reader looks at jumps. */
export async function measureLayoutShift({ origin, browser, rounds }: Bench): Promise<Row[]> {
  const measured = await inRounds(rounds, CASES, ({ path }) =>
    visit(browser, { screen: PHONE, slow4G: true }, async ({ page, traffic }) => {
      await page.goto(origin + path);
      await page.locator("h1").waitFor({ state: "attached" });
      await page.evaluate(scrollToEnd);
      await traffic.quiet();
      // What came last may have made the page longer.
      await page.evaluate(scrollToEnd);
      await traffic.quiet();
      return page.evaluate(readShifts);
    }),
  );
  return measured.map(({ measured: { name }, results }) => ({
    name: `CLS, ${name}, slow 4G, scrolled to the end`,
    unit: "CLS",
    values: results.map(worstWindow),
    limit: 0.01,
    worst: true,
    note: worstOf(results.flat()),
  }));
}

/** Half a screen at a time; runs in the page. */
function scrollToEnd(): Promise<void> {
  const step = async (): Promise<void> => {
    window.scrollBy(0, window.innerHeight / 2);
    await new Promise((resolve) => {
      setTimeout(resolve, 250);
    });
    const { scrollHeight } = document.documentElement;
    if (window.scrollY + window.innerHeight < scrollHeight - 1) await step();
  };
  return step();
}

/** CLS: the largest sum of shifts less than a second apart, within five seconds (web.dev/articles/cls). */
function worstWindow(shifts: readonly Shift[]): number {
  const windows = shifts.reduce<Shift[][]>((all, shift) => {
    const current = all.at(-1);
    const [first, last] = [current?.[0], current?.at(-1)];
    const belongs = first && last && shift.at - last.at < 1_000 && shift.at - first.at < 5_000;
    if (belongs) current?.push(shift);
    else all.push([shift]);
    return all;
  }, []);
  const sums = windows.map((one) => one.reduce((total, { value }) => total + value, 0));
  return Math.max(0, ...sums);
}

/** Which elements made the largest shift. */
function worstOf(shifts: readonly Shift[]): string | undefined {
  const [worst] = shifts.toSorted((a, b) => b.value - a.value);
  return (
    worst &&
    `largest: ${worst.value.toFixed(4)} after ${worst.at.toFixed(0)} ms by ${worst.elements.join(", ")}`
  );
}
