import { expect, test } from "vitest";
import { lengthOf } from "../../src/listen/cut-long.ts";
import { splitSentences } from "../../src/listen/sentences.ts";

const sentences = (text: string, limit = 60) =>
  splitSentences(text, limit).map(({ start, end }) => text.slice(start, end));

test.for([
  [
    "sentences end with their marks",
    "天亮了。市场开了！谁来得最早？",
    ["天亮了。", "市场开了！", "谁来得最早？"],
  ],
  ["several marks are one end", "真的吗？！真的……。走！！", ["真的吗？！", "真的……。", "走！！"]],
  [
    "a closing quotation mark stays",
    "“天亮了。”他说。“走吧！”",
    ["“天亮了。”", "他说。", "“走吧！”"],
  ],
  [
    "so do several, and brackets",
    "（他说：“走吧。”）大家走了。",
    ["（他说：“走吧。”）", "大家走了。"],
  ],
  ["a quotation that goes on is one sentence", "“好！”，他说，“走。”", ["“好！”，他说，“走。”"]],
  ["a title with a mark is one word", "他读《怎么办？》读了三遍。", ["他读《怎么办？》读了三遍。"]],
  ["a title may end a sentence", "他读《怎么办？》", ["他读《怎么办？》"]],
  ["an ellipsis is no end in the middle", "雨下个不停……河水涨了。", ["雨下个不停……河水涨了。"]],
  ["an ellipsis is one at the end", "雨下个不停……\n河水涨了。", ["雨下个不停……", "河水涨了。"]],
  ["an ellipsis before a quotation is one", "他想了想……“不去。”", ["他想了想……", "“不去。”"]],
  [
    "points of decimals stand in numbers",
    "水位3.14米，涨1．5%。版本2.0.1。",
    ["水位3.14米，涨1．5%。", "版本2.0.1。"],
  ],
  [
    "Latin abbreviations end nothing",
    "Mr. Li met Dr. Wang at 8 a.m. today. They talked.",
    ["Mr. Li met Dr. Wang at 8 a.m. today.", "They talked."],
  ],
  [
    "initials and No. end nothing",
    "J. K. Rowling在No. 5等。U.S. 队赢了。",
    ["J. K. Rowling在No. 5等。", "U.S. 队赢了。"],
  ],
  [
    "addresses are whole",
    "见www.example.com/a?b=1，或Node.js手册。",
    ["见www.example.com/a?b=1，或Node.js手册。"],
  ],
  [
    "Latin sentences end with a space",
    'He said "Go." Then he left! 好。',
    ['He said "Go."', "Then he left!", "好。"],
  ],
  ["lines are sentences", "第一行\n第二行", ["第一行", "第二行"]],
  ["what has no mark is a sentence", "批发棚", ["批发棚"]],
  ["indents and empty lines are none", "　　天亮了。\n\n　", ["天亮了。"]],
  ["marks alone are not read", "……！\n——\n走。", ["走。"]],
  ["nothing is nothing", "", []],
] as const)("%s", ([, text, expected]) => {
  expect(sentences(text)).toEqual(expected);
});

const LONG =
  "市水利局工作人员介绍，今年入夏以来，全市平均降雨量较常年同期偏多两成，其中东部两个县偏多近四成，河道水位普遍上涨，但是全部在安全范围以内，群众不必担心。";

test("a long sentence is cut after commas into parts of about the same length", () => {
  const parts = sentences(LONG, 40);
  expect(parts.join("")).toBe(LONG);
  expect(parts.slice(0, -1).every((part) => part.endsWith("，"))).toBe(true);
  expect(Math.max(...parts.map(lengthOf))).toBeLessThanOrEqual(40);
  expect(Math.min(...parts.map(lengthOf))).toBeGreaterThan(15);
});

test("a shorter limit makes more parts", () => {
  expect(sentences(LONG, 20).length).toBeGreaterThan(sentences(LONG, 40).length);
  expect(Math.max(...sentences(LONG, 20).map(lengthOf))).toBeLessThanOrEqual(20);
});

test("a sentence without commas is cut all the same, and no word or number is torn", () => {
  const text = `${"水".repeat(18)}JavaScript${"位".repeat(18)}1,234.56${"米".repeat(30)}`;
  const parts = sentences(text, 20);
  expect(parts.join("")).toBe(text);
  expect(Math.max(...parts.map(lengthOf))).toBeLessThanOrEqual(20);
  expect(parts.filter((part) => part.includes("JavaScript"))).toHaveLength(1);
  expect(parts.filter((part) => part.includes("1,234.56"))).toHaveLength(1);
});

test("a comma or colon within a figure is no place to cut", () => {
  const text = `会议定于19：30开始，预算为1,250,000元，${"地点另行通知".repeat(3)}。`;
  const parts = sentences(text, 12);
  expect(parts.some((part) => part.includes("19：30"))).toBe(true);
  expect(parts.some((part) => part.includes("1,250,000"))).toBe(true);
});

test("a closing mark stays with what it closes", () => {
  const parts = sentences(`他说“${"说了又说".repeat(4)}”，${"然后就走".repeat(4)}。`, 18);
  expect(parts.every((part) => !/^[”，。]/u.test(part))).toBe(true);
});

test("a text of emoji is cut between whole characters", () => {
  expect(sentences(`看${"🌊".repeat(30)}`, 10).join("")).toBe(`看${"🌊".repeat(30)}`);
  expect(sentences(`看${"🌊".repeat(30)}`, 10).every((part) => part.isWellFormed())).toBe(true);
});
