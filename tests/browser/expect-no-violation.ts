import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect } from "./test.ts";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * Looks at the page, or at this part of it. Whether it is light or dark changes its colours and nothing else, so in the
 * dark those alone are looked at, unless that is left to the same test at another width.
 */
export async function expectNoViolation(page: Page, part = "html", inTheDark = true) {
  // What slides under a bar that sticks would count as too close to it.
  await page.evaluate(() => window.scrollTo(0, 0));
  const all = axe(page).include(part).withTags(RULES);
  expect(await violations(all), "light").toEqual([]);
  if (!inTheDark) return;
  await page.emulateMedia({ colorScheme: "dark" });
  const colours = axe(page).include(part).withRules(["color-contrast", "link-in-text-block"]);
  expect(await violations(colours), "dark").toEqual([]);
  await page.emulateMedia({ colorScheme: "light" });
}

/** What passes is not told: writing it down takes axe a quarter of its time. */
const axe = (page: Page) =>
  new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).setLegacyMode(true);

async function violations(look: AxeBuilder): Promise<string[]> {
  const { violations: found } = await look.analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
  );
}
