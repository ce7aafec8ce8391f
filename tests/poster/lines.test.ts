import { expect, test } from "vitest";
import { type Face, type Line, place } from "../../src/poster/place.ts";
import { cutHeadline, setHeadline } from "../../src/poster/set-headline.ts";
import { setText } from "../../src/poster/set-text.ts";

/** Every character of the East is as wide as it is high, every other half of that. */
const face: Face = {
  em: 10,
  measure: (piece) =>
    Array.from(piece).reduce(
      (sum, character) => sum + (/[\u2014-\uffff]/.test(character) ? 10 : 5),
      0,
    ),
};

const TEXT =
  "老张说：“闸口的水位，每两小时记一次（夜里也记）；字迹换了好几茬，《蓝皮册子》的格式一直没有变。”2026年冬天，65岁的他又抄了一遍……“1832年是哪一年？”没有人答得上来！";

const textOf = ({ placed }: Line) => placed.map(({ text }) => text).join("");
const textsOf = (lines: readonly Line[] = []) => lines.map(textOf);
const WIDTHS = Array.from({ length: 24 }, (_, at) => 60 + at * 7);

test.for(WIDTHS)(
  "in %i pixels no line begins with a closing mark or ends with an opening one",
  (width) => {
    const lines = textsOf(setText(TEXT, face, width));

    for (const line of lines) expect(line).not.toMatch(/^[，。；：！？、”’）》」…—]|[“‘（《「]$/);
    expect(lines.join("")).toBe(TEXT);
  },
);

test.for(WIDTHS)("in %i pixels no line is too wide, and all but the last stand flush", (width) => {
  const lines = setText(TEXT, face, width);

  for (const line of lines) expect(line.width).toBeLessThanOrEqual(width + 0.01);
  const flush = lines.slice(0, -1).filter((line) => Math.abs(line.width - width) < 0.01);
  // Where a line holds only a few characters, one may be left alone rather than torn apart.
  expect(flush.length).toBeGreaterThanOrEqual(width < 150 ? 0 : lines.length - 1);
});

test.for(WIDTHS)("in %i pixels a figure stays with what it counts", (width) => {
  for (const line of textsOf(setText(TEXT, face, width))) expect(line).not.toMatch(/\d$/);
});

test.for([
  ["他说，“好", 45, "of an opening mark after another mark"],
  ["好”。好", 35, "of the first of closing marks that meet"],
  ["好。", 15, "of a closing mark at the end"],
  ["“好", 15, "of an opening mark at the start"],
] as const)("%s is %i wide: half the width is saved %s", ([text, width]) => {
  expect(place(Array.from(text), face).width).toBe(width);
});

test("a mark that stands alone keeps its width", () => {
  expect(place(Array.from("好，好“好"), face).width).toBe(50);
});

test("a mark that the font sets narrow is left alone", () => {
  const narrow: Face = { em: 10, measure: () => 5 };

  expect(place(Array.from("好”。"), narrow).width).toBe(15);
});

test("figures and words stand off from Han by an eighth", () => {
  expect(place(["共", "420", "米"], face).width).toBe(10 + 1.25 + 15 + 1.25 + 10);
});

test("what is too long is cut, which an ellipsis tells", () => {
  const lines = textsOf(setText(TEXT, face, 100, 2));

  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(/[^，。；：]……$/);
});

test("a word wider than a line is broken, and nothing of it lost", () => {
  const word = "Llanfairpwllgwyngyll".repeat(3);

  expect(textsOf(setText(word, face, 100)).join("")).toBe(word);
});

test("a headline ends its lines between words", () => {
  const title = "清晨的菜市场是一座城的闹钟";
  const breaks = [3, 6, 7, 9, 11];

  expect(textsOf(setHeadline(title, breaks, face, { width: 100, most: 4 }))).toEqual([
    "清晨的菜市场",
    "是一座城的闹钟",
  ]);
});

test("a headline would rather end a line at a pause", () => {
  const title = "闸一关，米就贵？两本旧账对出另一个答案";

  expect(textsOf(setHeadline(title, [], face, { width: 120, most: 4 }))).toEqual([
    "闸一关，米就贵？",
    "两本旧账对出另一个答案",
  ]);
});

test("a headline has its lines about as long as each other", () => {
  const lines = setHeadline("一年又一年一年又一年一年又一年一年又一年", [], face, {
    width: 90,
    most: 4,
  });

  expect(lines?.map(({ width }) => width).toSorted()).toEqual([60, 70, 70]);
});

test("a headline that does not fit says so, and is cut", () => {
  const title = "很长的标题".repeat(20);

  expect(setHeadline(title, [], face, { width: 100, most: 4 })).toBeUndefined();
  const lines = textsOf(cutHeadline(title, face, 100, 4));
  expect(lines).toHaveLength(4);
  expect(lines[3]).toMatch(/……$/);
});
