import * as v from "valibot";
import { expect, test } from "vitest";
import { storiesIn } from "../../src/service-worker/stories-in.ts";

test("the articles on a channel's list are found in its order, each once", () => {
  const stories = ["soup", "market", "soup"].map((id) => ({ id, title: "清晨的菜市场" }));
  expect(storiesIn({ id: "news", stories })).toEqual(["soup", "market"]);
});

test.for([
  ["a page of another network", "<html>"],
  ["a list without stories", { id: "news" }],
  ["a list of what is no article", { stories: [{ id: "../site" }] }],
  ["nothing", undefined],
] as const)("%s is no list, and not an empty one", ([, list]) => {
  expect(() => storiesIn(list)).toThrow(v.ValiError);
});
