import type { Page } from "@playwright/test";
import axe, { type RunOnly } from "axe-core";
import { expect } from "./test.ts";

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const ALL: RunOnly = {
  type: "tag",
  values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
};
const COLOURS: RunOnly = { type: "rule", values: ["color-contrast", "link-in-text-block"] };

/**
 * Looks at the page, or at this part of it. Whether it is light or dark changes its colours and nothing else, so in the
 * dark those alone are looked at, unless that is left to the same test at another width.
 */
export async function expectNoViolation(page: Page, part = "html", inTheDark = true) {
  // What slides under a bar that sticks would count as too close to it.
  await page.evaluate(() => window.scrollTo(0, 0));
  expect(await violations(page, part, ALL), "light").toEqual([]);
  if (!inTheDark) return;
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await violations(page, part, COLOURS), "dark").toEqual([]);
  await page.emulateMedia({ colorScheme: "light" });
}

/** Axe comes to a page once: to read its program takes a browser a quarter of a second. */
async function violations(page: Page, part: string, runOnly: RunOnly): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  // What passes is not told: writing it down takes axe a quarter of its time. What stands in a frame is another site's.
  const { violations: found } = await page.evaluate(
    ([include, rules]) =>
      window.axe.run({ include }, { runOnly: rules, resultTypes: ["violations"], iframes: false }),
    [part, runOnly] as const,
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
  );
}
