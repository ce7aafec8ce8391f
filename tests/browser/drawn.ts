import { type OwnPortal, openPortal } from "./own-portal.ts";
import { test as base, expect } from "./test.ts";

/** The test of a portal whose server draws its pages. */
export const test = base.extend<object, { portal: OwnPortal }>({
  portal: [
    // Playwright reads off the pattern what a fixture needs: nothing.
    // oxlint-disable-next-line eslint/no-empty-pattern
    async ({}, provide) => {
      const portal = await openPortal({ drawn: true });
      await provide(portal);
      await portal.close();
    },
    { scope: "worker" },
  ],
  baseURL: ({ portal }, provide) => provide(portal.origin),
});

export { expect };
