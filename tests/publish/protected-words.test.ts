import * as v from "valibot";
import { expect, test } from "vitest";
import { factsOf } from "../../src/publish/build-facts.ts";
import { StrictArticle } from "../../src/publish/content.ts";
import { Terms } from "../../src/publish/terms.ts";
import { article } from "../newsroom.ts";

const storyOf = (changes: object) =>
  factsOf(v.parse(StrictArticle, article(changes)), [], new Terms()).story;

test("a list keeps the spelling of what an article protects and of its people, where it shows them", () => {
  const { protectedWords } = storyOf({
    title: "范发里和里程碑社",
    summary: "钟后编的稿。",
    authors: ["范发里"],
    editor: "钟后",
    proofreader: "干面",
    protectedWords: ["里程碑社", "后里"],
  });

  expect(protectedWords).toEqual(["里程碑社", "范发里", "钟后"]);
});

test("a story says its language where that is not the portal's, and else nothing of either", () => {
  expect(storyOf({ lang: "zh-Hant-TW" })).toHaveProperty("lang", "zh-Hant-TW");
  expect(storyOf({})).not.toHaveProperty("lang");
  expect(storyOf({})).not.toHaveProperty("protectedWords");
});
