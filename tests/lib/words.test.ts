import { catalogues as hongKong } from "virtual:words/zh-Hant-HK";
import { catalogues as taiwan } from "virtual:words/zh-Hant-TW";
import { expect, test } from "vitest";
import { loadWords, wordsFor } from "../../src/lib/words.ts";
import { catalogues as english } from "../../src/lib/words/en.ts";
import { zhCN } from "../../src/lib/words/zh-CN.ts";

/** What a catalogue is made of, without its words. */
const shapeOf = (words: object): object =>
  Object.fromEntries(
    Object.entries(words).map(([name, value]: [string, unknown]) => [
      name,
      typeof value === "object" && value && !Array.isArray(value) ? shapeOf(value) : typeof value,
    ]),
  );

test("every catalogue is there in every language, and of one shape", () => {
  expect(shapeOf(taiwan)).toEqual(shapeOf(english));
  expect(shapeOf(hongKong)).toEqual(shapeOf(english));
  expect(shapeOf(taiwan.common)).toEqual(shapeOf(zhCN));
});

test("the words in traditional script are those in simplified, converted", () => {
  expect(taiwan.common.troubles.unreachable).toBe("網路連接不上，請檢查網路後重試。");
  expect(hongKong.common.troubles.unreachable).toBe("網絡連接不上，請檢查網絡後重試。");
  expect(taiwan.comment.replyTo("后里")).toBe("回覆 @后里");
  expect(taiwan.dates.ago(3, "hour")).toBe("3小時前");
  expect(taiwan.dates.lunar).toEqual({ calendar: "農曆", leap: "閏", last: "臘" });
});

test("a language that nobody asked for is not there, and one without words is Simplified Chinese", async () => {
  expect(wordsFor("en-GB").home).toBe(zhCN.home);
  await loadWords("en-GB");
  expect(wordsFor("en-GB").home).toBe("Home");
  await loadWords("fr");
  expect(wordsFor("fr")).toBe(zhCN);
});
