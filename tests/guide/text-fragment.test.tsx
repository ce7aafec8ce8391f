import { afterEach, expect, test } from "vitest";
import { textDirective } from "../../src/guide/text-fragment.ts";

const LONG =
  "第一辆三轮车出了南门，第二辆跟在后头，第三辆坏在了桥上，等第四辆来的时候天已经亮了，城门口的人也多了起来。";

afterEach(() => document.body.replaceChildren());

/** The directive for a selection in this text, from one of its words to another, as one reads it. */
function directiveFor(paragraphs: readonly string[], from: string, to: string) {
  const body = document.createElement("div");
  body.append(
    ...paragraphs.map((text) => Object.assign(document.createElement("p"), { textContent: text })),
  );
  document.body.append(body);
  const range = document.createRange();
  const nodes = Array.from(body.querySelectorAll("p"), ({ firstChild }) => firstChild);
  const last = nodes.findLast((node) => node?.textContent?.includes(to));
  const first = from === to ? last : nodes.find((node) => node?.textContent?.includes(from));
  if (!first || !last) throw new Error("no such words");
  range.setStart(first, first.textContent?.indexOf(from) ?? 0);
  range.setEnd(last, (last.textContent?.lastIndexOf(to) ?? 0) + to.length);
  const directive = textDirective(range, body);
  return { directive, read: directive && decodeURIComponent(directive) };
}

test("words that stand once are named as they are", () => {
  expect(directiveFor(["城还没醒。", "三轮车来了。"], "三轮车", "三轮车").read).toBe("text=三轮车");
});

test("half a word is made whole, since browsers look for whole ones", () => {
  expect(directiveFor(["我们喜欢吃苹果。"], "们", "喜").read).toBe("text=我们喜欢");
});

test("words that stand more than once are told apart by what is around them", () => {
  const { read } = directiveFor(["红色的小车来了。", "蓝色的大车来了。"], "来了", "来了");
  expect(read).toMatch(/^text=.*大车-,来了/);
});

test("a long passage is named by its two ends, a longer one across paragraphs too", () => {
  const one = directiveFor([LONG], "第一辆", "起来");
  expect(one.read).toMatch(/^text=第一辆.*,.*起来$/);
  expect(one.read?.length).toBeLessThan(LONG.length);
  document.body.replaceChildren();
  const two = directiveFor(["凌晨三点，城还没醒。", "第一辆三轮车出了南门。"], "凌晨", "南门");
  expect(two.read).toMatch(/^text=凌晨三点.*,.*南门$/);
});

test("what has a meaning in a directive is written so that it has none", () => {
  expect(directiveFor(["A-B,C&D 到了"], "A-B", "D").directive).toBe("text=A%2DB%2CC%26D");
});

test("a selection of nothing but space has none", () => {
  expect(directiveFor(["一 二"], " ", " ").directive).toBeUndefined();
});
