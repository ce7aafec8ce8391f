import { expect, test } from "vitest";
import { openingOf } from "../../src/article/opening.ts";
import { readBody } from "../../src/article/read-body.ts";

const paragraphs = (...texts: unknown[]) =>
  openingOf(readBody(texts.map((text) => ({ type: "paragraph", text }))));

const han = (count: number) => "水".repeat(count);

test.for([
  ["a short text stays whole", [han(20)], han(20)],
  ["paragraphs stand on one line", ["第一段。\n", "　　第二段。"], "第一段。 第二段。"],
  ["marks give their words", [["见", { type: "strong", text: "要点" }, "。"]], "见要点。"],
  ["it ends with a sentence", [`${han(60)}。${han(50)}。${han(50)}`], `${han(60)}。${han(50)}。`],
  ["what closes a quotation goes with it", [`“${han(80)}！”${han(80)}`], `“${han(80)}！”`],
  [
    "a sentence that ends too soon is not all",
    [`${han(9)}。${han(200)}`],
    `${han(9)}。${han(109)}…`,
  ],
  ["no sentence ends in time", [han(300)], `${han(119)}…`],
  ["no character is cut in two", ["𠮷".repeat(300)], `${"𠮷".repeat(119)}…`],
  ["a decimal point ends nothing", [`${han(60)}3.5${han(90)}`], `${han(60)}3.5${han(56)}…`],
] as const)("%s", ([, texts, opening]) => {
  expect(paragraphs(...texts)).toBe(opening);
});

test("headings, lists and pictures are no running text", () => {
  const body = readBody([
    { type: "heading", level: 2, text: "标题" },
    { type: "image", src: "/a.jpg", alt: "图" },
    { type: "paragraph", text: "正文。" },
  ]);
  expect(openingOf(body)).toBe("正文。");
  expect(openingOf([])).toBe("");
});
