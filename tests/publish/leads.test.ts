import { expect, test } from "vitest";
import { findLeads } from "../../src/publish/leads.ts";

const leadsOf = (paragraphs: readonly string[]) =>
  findLeads(paragraphs).map((passage) => (passage.kind === "heading" ? "heading" : passage.lead));

const rest = "各乡镇都已动手，月底前全部完工。";

test("short lines with a paragraph after them are headings", () => {
  expect(findLeads(["开场的话。", "修好乡村路，走出“幸福道”", "路修好了。", "结尾的话。"])).toEqual(
    [
      { kind: "paragraph", lead: "", text: "开场的话。" },
      { kind: "heading", text: "修好乡村路，走出“幸福道”" },
      { kind: "paragraph", lead: "", text: "路修好了。" },
      { kind: "paragraph", lead: "", text: "结尾的话。" },
    ],
  );
});

test.for([
  ["the last line", ["路修好了。", "本报讯"]],
  ["a line with a sentence mark", ["通知如下：", "路修好了。"]],
  ["a long line", ["路".repeat(41), "路修好了。"]],
  ["a line in brackets", ["（本报记者 林一）", "路修好了。"]],
  ["the name under a motto", ["——林一", "路修好了。"]],
  ["verse", ["河水清清", "柳色青青", "有人吹笛", "路修好了。"]],
] as const)("%s is no heading", ([, paragraphs]) => {
  expect(leadsOf(paragraphs)).not.toContain("heading");
});

test("three short openings of one shape in a section are run-in leads, whatever opens and closes it", () => {
  const paragraphs = [
    `县里开会指出，${"要把路修好，".repeat(6)}要快。${rest}`,
    `修好乡村路。${rest}`,
    `架好河上桥。${rest}`,
    `通好田间水。${rest}`,
    `做好这些事，责任重大。${rest}`,
  ];
  expect(leadsOf(paragraphs)).toEqual(["", "修好乡村路。", "架好河上桥。", "通好田间水。", ""]);
});

test("leads of two clauses are of one shape, too", () => {
  const paragraphs = [
    `抓规划，开新局。${rest}`,
    `抓班子，带队伍。${rest}`,
    `抓考核，见实效。${rest}`,
  ];
  expect(leadsOf(paragraphs)).toEqual(["抓规划，开新局。", "抓班子，带队伍。", "抓考核，见实效。"]);
});

test.for([
  ["two are too few", [`修好路。${rest}`, `架好桥。${rest}`]],
  [
    "a third in another section does not count",
    [`修好路。${rest}`, `架好桥。${rest}`, "下一步怎么走", `通好水。${rest}`],
  ],
  [
    "31 characters are too long",
    ["修", "架", "通"].map((verb) => `${verb}${"好".repeat(29)}。${rest}`),
  ],
  ["a paragraph of one sentence has no lead", ["修好路。", "架好桥。", "通好水。"]],
] as const)("%s", ([, paragraphs]) => {
  expect(leadsOf(paragraphs).filter((lead) => lead !== "heading" && lead !== "")).toEqual([]);
});

test("30 characters with the full stop are not too long", () => {
  const openings = ["修", "架", "通"].map((verb) => `${verb}${"好".repeat(28)}。`);
  expect(leadsOf(openings.map((opening) => opening + rest))).toEqual(openings);
});

test("a full stop inside a quotation does not end the lead", () => {
  const openings = ["修路", "架桥", "通水"].map((work) => `${work}要问“好不好？为什么？”再动手。`);
  expect(leadsOf(openings.map((opening) => opening + rest))).toEqual(openings);
});
