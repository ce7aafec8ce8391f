import type { Plugin } from "vite";

const SENTINEL = /(\w+Exception = )Error\(formatProdErrorMessage\((\d+)\)\)/g;

/**
 * React DOM makes five errors as it is loaded, which it throws later to tell itself something and knows again by
 * identity. Where a page is watched (Lighthouse, developers' tools), Chromium reads the whole program once more for the
 * stack of each: 25 ms, four times as much on a phone. Objects do as well.
 */
export const plainSentinels = (): Plugin => ({
  name: "plain-sentinels",
  apply: "build",
  transform: {
    filter: { id: /\/react-dom\/cjs\/react-dom-client\.production\.js/ },
    handler(code) {
      const made = code.replaceAll(SENTINEL, "$1{ message: $2 }");
      if (made === code) this.error("React DOM's sentinels are not where they were.");
      return { code: made, map: null };
    },
  },
});
