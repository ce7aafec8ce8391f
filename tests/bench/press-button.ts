import type { Locator, Page } from "@playwright/test";
import { type Press, watchPress } from "./press.ts";

/** Presses a button or a link with a finger or the mouse, once the page is idle, and waits until that has been painted. */
export async function pressButton(page: Page, button: Locator, touch: boolean): Promise<Press> {
  const [left, top] = await middleOf(button);
  // The pointer comes first, so that its hover is not part of the press.
  if (!touch) await page.mouse.move(left, top);
  await idle(page);
  const watch = await page.evaluateHandle(watchPress);
  await (touch ? page.touchscreen.tap(left, top) : page.mouse.click(left, top));
  return watch.evaluate(({ measured }) => measured);
}

/** Where to press. Playwright's own click would look up what is there at every event of it, at the page's expense. */
export async function middleOf(element: Locator): Promise<[left: number, top: number]> {
  const { x = 0, y = 0, width = 0, height = 0 } = (await element.boundingBox()) ?? {};
  return [x + width / 2, y + height / 2];
}

/** Until the page has nothing left to do. */
export const idle = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestIdleCallback(() => resolve());
      }),
  );
