import { fillDiscussion } from "./fill-discussion.ts";
import { openPortal, type OwnPortal } from "./own-portal.ts";
import { expect, test as base } from "./test.ts";

const ARTICLE = "op-old-tree";
const ROOTS = 10_000;
const REPLIES = 5_000;

/** A frame of 60 Hz and what a slow machine may take beside it, in milliseconds: a letter is then drawn before the next is typed. */
const PROMPT = 100;

const test = base.extend<object, { portal: OwnPortal }>({
  portal: [
    // Playwright reads off the pattern what a fixture needs: nothing.
    // oxlint-disable-next-line eslint/no-empty-pattern
    async ({}, provide) => {
      const portal = await openPortal();
      await fillDiscussion(portal.comments, ARTICLE, ROOTS, REPLIES);
      await provide(portal);
      await portal.close();
    },
    { scope: "worker" },
  ],
  baseURL: ({ portal }, provide) => provide(portal.origin),
});

test("10,000 comments and 5,000 answers to one of them come page by page, and typing among them is prompt", async ({
  page,
}) => {
  const sizes: number[] = [];
  page.on("response", async (answer) => {
    if (!/\/api\/v1\/.*(?:comments|replies)\?/.test(answer.url())) return;
    const { items } = await answer.json();
    sizes.push(items.length);
  });
  await page.goto(`/a/${ARTICLE}#comments`);
  const section = page.getByRole("region", { name: "网友评论" });
  await expect(section.getByText(`${ROOTS + REPLIES}条`)).toBeVisible();
  await section.getByRole("button", { name: "最早" }).click();
  await section.getByRole("button", { name: `展开其余 ${REPLIES - 3} 条回复` }).click();
  for (const shown of [50, 100, 150, 200]) {
    const answers = section.getByRole("list", { name: "对一楼的回复" }).getByRole("article");
    // oxlint-disable-next-line no-await-in-loop -- page after page
    await expect(answers).toHaveCount(shown);
    // oxlint-disable-next-line no-await-in-loop
    await section.getByRole("button", { name: "更多回复" }).click();
  }
  const field = section.getByRole("textbox", { name: "发表评论" });
  await field.focus();
  const usual = await field.evaluate(async (element) => {
    if (!(element instanceof HTMLTextAreaElement)) throw new Error("nothing to type into");
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const times: number[] = [];
    for (const letter of "说得好，再说一遍。") {
      const begun = performance.now();
      document.execCommand("insertText", false, letter);
      // Drawn in the next frame, which is over when the one after it begins.
      // oxlint-disable-next-line no-await-in-loop -- letter after letter
      await frame();
      // oxlint-disable-next-line no-await-in-loop
      await frame();
      times.push(performance.now() - begun);
    }
    return times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;
  });
  await expect(field).toHaveValue("说得好，再说一遍。");
  expect(usual).toBeLessThan(PROMPT);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(50);
});
