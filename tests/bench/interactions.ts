import type { Page } from "@playwright/test";
import { LONG } from "./portal.ts";
import { pressButton } from "./press-button.ts";
import { inRounds } from "./rounds.ts";
import type { Bench, Row } from "./row.ts";
import { PHONE, slowDown, visit } from "./visit.ts";
import { splitOf, watchWork } from "./work.ts";

const LIMIT = 100;
const SLOWDOWN = 4;

type Case = {
  name: string;
  /** What the reader has done before. */
  prepare?: (page: Page) => Promise<unknown>;
  press: (page: Page) => ReturnType<Page["getByRole"]>;
  shows: string;
};

/** What a reader presses in an article on a phone, and what is there once that has worked. */
const CASES: Case[] = [
  {
    name: "A+",
    press: (page) => page.getByRole("button", { name: "A+" }),
    shows: "html[data-text-size]",
  },
  {
    name: "share",
    press: (page) => page.getByRole("button", { name: "分享", exact: true }),
    shows: "dialog[open] a, dialog[open] button",
  },
  {
    name: "listen",
    press: (page) => page.getByRole("button", { name: "朗读", exact: true }),
    shows: "[data-player]",
  },
  {
    name: "theme",
    press: (page) => page.getByRole("button", { name: /^主题/ }),
    shows: "html[data-theme]",
  },
  {
    name: "menu (contents)",
    press: (page) => page.getByRole("button", { name: "目录", exact: true }),
    shows: "dialog[open] nav",
  },
  {
    name: "opening comments",
    press: (page) => page.getByRole("link", { name: "评论", exact: true }),
    shows: "#comments form",
  },
  {
    name: "settings",
    press: (page) => page.getByRole("button", { name: "设置", exact: true }),
    shows: "dialog.setting",
  },
  {
    name: "larger text in the settings, amid the article",
    prepare: async (page) => {
      await page.getByRole("button", { name: "设置", exact: true }).tap();
      await page.locator("#p12").evaluate((paragraph) => paragraph.scrollIntoView());
    },
    press: (page) => page.getByRole("button", { name: "字号大一点" }),
    shows: 'html[data-text-size="4"]',
  },
  {
    name: "more",
    press: (page) => page.getByRole("button", { name: "更多", exact: true }),
    shows: "dialog[open] button",
  },
];

/** How soon what is pressed for the first time answers on a phone with a slow processor. */
export async function measureInteractions({ origin, browser, rounds }: Bench): Promise<Row[]> {
  const measured = await inRounds(rounds, CASES, ({ prepare, press, shows }) =>
    visit(browser, { screen: PHONE }, async ({ page, session, traffic }) => {
      await page.goto(`${origin}/a/${LONG}`);
      await page.locator("h1").waitFor();
      await prepare?.(page);
      await traffic.quiet();
      await slowDown(session, SLOWDOWN);
      const work = await watchWork(session);
      const { event, frame } = await pressButton(page, press(page), true);
      const spent = await work();
      await page.locator(shows).first().waitFor();
      return { event, frame, spent };
    }),
  );
  return measured.flatMap(({ measured: { name }, results }) => [
    {
      name: `${name}, to the next paint, phone, ${SLOWDOWN}× CPU`,
      unit: "ms",
      values: results.map(({ event }) => event),
      limit: LIMIT,
      note: splitOf(
        results.map(({ spent }) => spent),
        1,
      ),
    },
    {
      name: "  the same press, to the end of the frame",
      unit: "ms",
      values: results.map(({ frame }) => frame),
    },
  ]);
}
