import { render } from "@testing-library/react";
import { expect, test } from "vitest";
import { Headline } from "../../src/channel/headline.tsx";

/** What is drawn, a bar where a line may end. */
function drawn(title: string, breaks: number[], large = false) {
  const { container } = render(<Headline title={title} breaks={breaks} large={large} />);
  expect(container).toHaveTextContent(title, { normalizeWhitespace: false });
  for (const wbr of container.querySelectorAll("wbr")) wbr.replaceWith("|");
  return container.textContent;
}

test.for([
  [[], "清晨的菜市场"],
  [[2], "清晨|的菜市场"],
  [[2, 3], "清晨|的|菜市场"],
  [[0, 6], "清晨的菜市场"],
  [[-1, 3, 7, 1e9], "清晨的|菜市场"],
] as const)(
  "with breaks at %o a headline may end its lines there and nowhere else",
  ([breaks, text]) => {
    expect(drawn("清晨的菜市场", [...breaks])).toBe(text);
  },
);

test.for([
  ["in no order", [3, 2]],
  ["told twice", [2, 2]],
  ["between two whole places", [2.5]],
  ["inside a character", [1, 3]],
] as const)("breaks %s cost no headline a character, and none is told twice", ([, breaks]) => {
  const title = "晨𠮷的菜市场";
  const { container } = render(<Headline title={title} breaks={[...breaks]} />);

  expect(container.textContent).toBe(title);
});

test.for([
  ["老桥通车 两岸相连", [2, 7], "老桥|通车 两岸|相连"],
  ["“老桥” “新路”", [], "“老桥” “新路”"],
  ["今晚 8 点开市", [2], "今晚| 8 点开市"],
] as const)("%s, set large with breaks at %o, may end its lines as %s", ([title, breaks, text]) => {
  expect(drawn(title, [...breaks], true)).toBe(text);
});

/** The parts of a title that keep to a line of their own where they fit it. */
function kept(title: string, large: boolean) {
  const { container } = render(<Headline title={title} breaks={[2]} large={large} />);
  expect(container).toHaveTextContent(title, { normalizeWhitespace: false });
  return Array.from(container.children, (part) => part.textContent);
}

test.for([
  ["老桥通车 两岸相连", ["老桥通车", "两岸相连"]],
  ["闸一关，米就贵？两本旧账", ["闸一关，", "米就贵？", "两本旧账"]],
  ["停了12路，12路还来吗？", ["停了12路，", "12路还来吗？"]],
  ["他说：“好！”（笑）", ["他说：", "“好！”（笑）"]],
  ["比分3：2，赢了", ["比分3：2，", "赢了"]],
] as const)("%s, set large, keeps each of its clauses together", ([title, clauses]) => {
  expect(kept(title, true)).toEqual(clauses);
});

test.for([
  ["闸一关，米就贵？两本旧账对出另一个答案", ["闸一关，米就贵？", "两本旧账对出另一个答案"]],
  ["清晨的菜市场，是一座城的闹钟", ["清晨的菜市场，", "是一座城的闹钟"]],
] as const)("%s, in a list, ends its first line at a pause", ([title, halves]) => {
  expect(kept(title, false)).toEqual(halves);
});

test.for([
  "慢车道上的铃",
  "一棵白菜怎么放到来年二月，要看窖里的温度",
  "东街，西街，南门外的那一排老槐树都还在",
])("%s, in a list, is left in one: half of it would be longer than a narrow line", (title) => {
  expect(kept(title, false)).toEqual([title]);
});

test("the space that a break takes from Han and figures is given back before it", () => {
  const { container } = render(<Headline title="最后1.3公里接上了AI" breaks={[2, 5, 7, 10]} />);
  const given = Array.from(container.querySelectorAll("i"), ({ previousSibling, nextSibling }) => [
    previousSibling?.textContent,
    nextSibling?.nodeName,
  ]);

  expect(given).toEqual([
    ["最后", "WBR"],
    ["1.3", "WBR"],
    ["接上了", "WBR"],
  ]);
});
