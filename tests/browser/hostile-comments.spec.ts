import type { Page } from "@playwright/test";
import { hostileTexts } from "./hostile-texts.ts";
import { others, PASSWORD } from "./others.ts";
import { openPortal, type OwnPortal } from "./own-portal.ts";
import { expect, test as base } from "./test.ts";

const test = base.extend<object, { portal: OwnPortal }>({
  portal: [
    // Playwright reads off the pattern what a fixture needs: nothing.
    // oxlint-disable-next-line eslint/no-empty-pattern
    async ({}, provide) => {
      const portal = await openPortal({ settings: { MODERATOR_PASSWORD: PASSWORD } });
      await provide(portal);
      await portal.close();
    },
    { scope: "worker" },
  ],
  baseURL: ({ portal }, provide) => provide(portal.origin),
});

const ARTICLE = "op-old-tree";
const NICK = '"><svg/onload=ran()>';

test("more than a hundred hostile texts are read as they were written, and run nothing, by readers and by moderators", async ({
  page,
  portal,
}) => {
  test.slow();
  expect(new Set(hostileTexts).size).toBeGreaterThan(100);
  const { say, approve } = others(portal);
  for (const text of hostileTexts) {
    // oxlint-disable-next-line no-await-in-loop -- in order, as the list has them
    const comment = await say(ARTICLE, text, { nick: NICK });
    // oxlint-disable-next-line no-await-in-loop
    if (comment.status === "pending") await approve(comment);
  }
  const opened: string[] = [];
  page.on("dialog", (dialog) => {
    opened.push(dialog.message());
    void dialog.dismiss();
  });
  await page.addInitScript(() => Object.assign(window, { ran: () => console.error("it ran") }));

  await page.goto(`/a/${ARTICLE}#comments`);
  const more = page.getByRole("button", { name: "更多评论" });
  await expect(more).toBeVisible();
  while (await more.isVisible()) {
    const shown = await textsIn(page);
    // oxlint-disable-next-line no-await-in-loop -- page after page
    await more.click();
    // oxlint-disable-next-line no-await-in-loop
    await expect.poll(async () => (await textsIn(page)).length).toBeGreaterThan(shown.length);
  }
  expect((await textsIn(page)).toSorted()).toEqual(hostileTexts.map(asStored).toSorted());
  const comments = page.locator("#comments");
  await expect(comments.getByText(NICK).first()).toBeVisible();
  await expect(
    comments.locator("img, iframe, object, embed, script, style, form form"),
  ).toHaveCount(0);

  await page.goto("/moderation");
  await page.getByLabel("密码").fill(PASSWORD);
  await page.getByRole("button", { name: "登录" }).click();
  await page.getByRole("link", { name: "已通过" }).click();
  await expect(page.getByText("<p onwheel=ran()>").first()).toBeVisible();
  expect(opened).toEqual([]);
});

/** The words of every comment on the page. */
const textsIn = (page: Page) =>
  page.locator("#comments article > p").evaluateAll((all) => all.map((one) => one.textContent));

/** A line separator is a new line like any other. */
const asStored = (text: string) => text.replace("\u2028", "\n");
