import { watchHeadline } from "./headline.ts";
import { idle, middleOf } from "./press-button.ts";
import { inRounds } from "./rounds.ts";
import type { Bench, Row } from "./row.ts";
import { DESKTOP, PHONE, slowDown, visit } from "./visit.ts";

const CASES = [
  { screen: DESKTOP, slowdown: 1, limit: 50, name: "1280 wide" },
  { screen: PHONE, slowdown: 1, limit: 50, name: "phone" },
  { screen: DESKTOP, slowdown: 4, limit: 100, name: "1280 wide, 4× CPU" },
  { screen: PHONE, slowdown: 4, limit: 100, name: "phone, 4× CPU" },
];

/** How soon an article is there after a click on a link that was pointed at. */
export async function measureClick({ origin, browser, rounds }: Bench): Promise<Row[]> {
  const measured = await inRounds(rounds, CASES, ({ screen, slowdown }) =>
    visit(browser, { screen }, async ({ page, session, traffic }) => {
      await page.goto(origin);
      await traffic.quiet();
      const link = page.locator('main a[href^="/a/"]').first();
      const title = (await link.textContent()) ?? "";
      await slowDown(session, slowdown);
      const at = await middleOf(link);
      await page.mouse.move(...at);
      await traffic.quiet();
      await idle(page);

      const asked = traffic.requests.length;
      const watch = await page.evaluateHandle(watchHeadline, title);
      await page.mouse.click(...at);
      const elapsed = await watch.evaluate((headline) => headline.elapsed);
      const late = traffic.requests.slice(asked).map((request) => request.url());
      if (late.some((url) => url.includes("/articles/"))) throw new Error("It was not warm.");
      return elapsed;
    }),
  );
  return measured.map(({ measured: { name, limit }, results }) => ({
    name: `click on a warmed link to its h1, ${name}`,
    unit: "ms",
    values: results,
    limit,
  }));
}
