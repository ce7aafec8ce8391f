import { toColumns } from "./table.ts";

const HEAD = [
  "measured elsewhere",
  "FCP",
  "LCP",
  "TBT",
  "JS",
  "all bytes",
  "requests",
  "performance",
];

/**
 * Other pages, each the median of five visits by Lighthouse 13.5 under the same throttling, but on another machine and
 * another day: only to know the order of magnitude. The Guardian's is dotcom-rendering at f72cb8f with its fixture
 * `Standard`, without advertisements and third parties; its JS is gzip, that of the others brotli. None but the
 * Guardian's has a picture.
 */
const ANCHORS = [
  ["text by hand, no script", "800 ms", "800 ms", "0 ms", "0 kB", "5 kB", "1", "100"],
  ["the same, an app loading behind", "780 ms", "780 ms", "0 ms", "94 kB", "102 kB", "3", "100"],
  ["an app that fetches its JSON", "1880 ms", "2570 ms", "17 ms", "94 kB", "98 kB", "4", "95"],
  ["the Guardian", "1170 ms", "2270 ms", "258 ms", "240 kB", "495 kB", "59", "93"],
];

/** The pages that this reader's are compared with, as lines of text. */
export const anchorTable = (): string => toColumns([HEAD, ...ANCHORS]);
