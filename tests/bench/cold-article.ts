import { markHeadline, readPaints } from "./headline.ts";
import { LONG, STATIC } from "./portal.ts";
import { inRounds } from "./rounds.ts";
import { type Bench, median, type Row } from "./row.ts";
import { PHONE, visit } from "./visit.ts";

const CASES = [
  { path: `/a/${LONG}`, name: "the article" },
  { path: STATIC, name: "a static page of it" },
];

/** A first visit to an article beside a first visit to a static page of the same words. */
export async function measureColdArticle({ origin, browser, rounds }: Bench): Promise<Row[]> {
  const measured = await inRounds(rounds, CASES, ({ path }) =>
    visit(browser, { screen: PHONE, slow4G: true }, async ({ page, traffic }) => {
      await page.addInitScript(markHeadline);
      await page.goto(origin + path);
      await page.locator("h1").waitFor();
      await traffic.quiet();
      return page.evaluate(readPaints);
    }),
  );
  const figures = (of: "largest" | "headline", what: string): Row[] => {
    const rows = measured.map(({ measured: { name }, results }): Row => ({
      name: `${what}, ${name}, slow 4G`,
      unit: "ms",
      values: results.map((paints) => paints[of]),
    }));
    const [ours = [], theirs = []] = rows.map(({ values }) => values);
    const ratios = ours.map((time, round) => time / (theirs[round] ?? Number.NaN));
    const ratio = median(ours) / median(theirs);
    return [
      ...rows,
      {
        name: `${what}, the one to the other`,
        unit: "×",
        values: ratios,
        note: `of the medians ${ratio.toFixed(2)}`,
      },
    ];
  };
  return [...figures("largest", "LCP"), ...figures("headline", "h1")];
}
