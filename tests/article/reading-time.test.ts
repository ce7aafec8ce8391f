import { expect, test } from "vitest";
import type { Block } from "../../src/article/block.ts";
import { plainText } from "../../src/article/plain-text.ts";
import { lengthOf } from "../../src/article/reading-time.ts";

const paragraph = (text: string): Block => ({ type: "paragraph", text });

test.for([
  ["", 0],
  ["凌晨三点", 4],
  ["凌晨三点，城还没醒。", 8],
  ["，。！？——……", 0],
  ["two words", 2],
  ["GDP 增长 5.5% 左右", 6],
  ["3,056 字", 2],
  ["don’t stop", 2],
  ["e-mail", 1],
  ["𠮷野家", 3],
  ["〇一二", 3],
  ["2022年6月10日", 6],
  ["naïve café", 2],
] as const)("“%s” counts %i", ([text, characters]) => {
  expect(lengthOf([paragraph(text)]).characters).toBe(characters);
});

test.for([
  [0, 1],
  [1, 1],
  [599, 1],
  [600, 2],
  [999, 2],
  [1_000, 3],
  [3_056, 8],
] as const)("%i characters take %i minutes", ([count, minutes]) => {
  expect(lengthOf([paragraph("字".repeat(count))]).minutes).toBe(minutes);
});

test("the last word of a block and the first of the next are two", () => {
  expect(lengthOf([paragraph("one"), paragraph("two")]).characters).toBe(2);
});

test("words are counted wherever they are read", () => {
  const block: Block = {
    type: "table",
    caption: "菜价",
    head: ["品种"],
    rows: [["白菜", [{ type: "strong", text: ["一", { type: "em", text: "元" }] }]]],
  };
  expect(lengthOf([block]).characters).toBe(8);
});

test("what is no word is not counted: addresses, kinds and widths", () => {
  const block: Block = { type: "image", src: "/lake.jpg", alt: "湖", width: 1200, sources: [] };
  expect(lengthOf([block]).characters).toBe(1);
});

test.for<[unknown, string]>([
  ["字", "字"],
  [null, ""],
  [7, ""],
  [["甲", ["乙", { text: "丙" }], "丁"], "甲乙丙丁"],
  [{ href: "/x", text: "点我" }, "点我"],
  [{ title: "题", items: [{ text: "一" }, "二"] }, "题一二"],
])("the words in %j are “%s”", ([value, words]) => {
  expect(plainText(value)).toBe(words);
});

test("no depth of nesting loses a word", () => {
  const deep: unknown = JSON.parse(`${"[".repeat(100_000)}"底"${"]".repeat(100_000)}`);
  expect(plainText(deep)).toBe("底");
});

test("no width of a list loses a word", () => {
  expect(plainText(Array.from({ length: 300_000 }, () => "字"))).toHaveLength(300_000);
});
