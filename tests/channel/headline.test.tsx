import { render } from "@testing-library/react";
import { expect, test } from "vitest";
import { Headline, MainHeadline } from "../../src/channel/headline.tsx";

/** What is drawn, a bar where a line may end. */
function drawn(title: string, breaks: number[], Kind = Headline) {
  const { container } = render(<Kind title={title} breaks={breaks} />);
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
  expect(drawn(title, [...breaks], MainHeadline)).toBe(text);
});

test("each clause of a large headline keeps together", () => {
  const { container } = render(<MainHeadline title="老桥通车 两岸相连" breaks={[2]} />);

  expect(Array.from(container.children, (clause) => clause.textContent)).toEqual([
    "老桥通车",
    "两岸相连",
  ]);
});
