import { expect, test } from "vitest";
import { badgesIn } from "../../src/service-worker/badges-in.ts";

const filing = (badge: unknown) => ({ text: "示公网安备", href: "https://beian.example/", badge });

test("the emblems of this site's filings are found", () => {
  const filings = { icp: filing(undefined), police: filing("/content/media/badge.svg") };
  expect(badgesIn({ filings })).toEqual(["/content/media/badge.svg"]);
});

test.for([
  ["another site's", { filings: { police: filing("https://elsewhere.example/badge.png") } }],
  ["what is no address", { filings: { police: filing(7) } }],
  ["no filing", { filings: {} }],
  ["nothing", null],
] as const)("%s is left out", ([, site]) => {
  expect(badgesIn(site)).toEqual([]);
});
