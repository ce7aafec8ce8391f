import { fireEvent, screen } from "@testing-library/react";
import { expect, onTestFinished, test, vi } from "vitest";
import { read } from "../open.tsx";
import { press } from "./press.ts";

const paragraph = (text: unknown) => ({ type: "paragraph", text });

async function find(body: object[], words: string) {
  const page = await read({ title: "标题", introTitle: undefined, body });
  await press("/", "Slash");
  const field = await screen.findByRole("searchbox", { name: "在文中查找" });
  await page.user.type(field, words);
  return { ...page, field };
}

/** What the bar says of what it found. */
const count = () => screen.getByRole("search").querySelector("output")?.textContent;

test.for([
  ["in plain text", ["三轮车，又一辆三轮车"], "三轮车", "1/2"],
  ["across marks", [["三", { type: "strong", text: "轮" }, "车"]], "三轮车", "1/1"],
  [
    "under readings, which are none of the text",
    [["莘", { type: "ruby", text: "县", reading: "xiàn" }, "人"]],
    "莘县人",
    "1/1",
  ],
  ["in wide letters", ["ＡＢＣ１２"], "abc12", "1/1"],
  ["in large letters", ["ABC abc"], "Abc", "1/2"],
  ["behind a character that is two when compared", ["㎡三轮车"], "三轮车", "1/1"],
  ["not from one paragraph into the next", ["三轮", "车"], "三轮车", "没有找到"],
  ["with the headline", ["标题"], "标题", "1/2"],
  ["with space around it", ["三轮车"], " 三轮车 ", "1/1"],
  ["nowhere", ["三轮车"], "汽车", "没有找到"],
] as const)("words are found %s", async ([, texts, words, said]) => {
  await find(
    texts.map((text) => paragraph(text)),
    words,
  );

  expect(count()).toBe(said);
});

test("Enter goes on and round, Shift+Enter back, and so do the arrows", async () => {
  const { user } = await find([paragraph("车"), paragraph("车"), paragraph("车")], "车");

  await user.keyboard("{Enter}");
  expect(count()).toBe("2/3");
  await user.keyboard("{Enter}{Enter}");
  expect(count()).toBe("1/3");
  await user.keyboard("{Shift>}{Enter}{/Shift}");
  expect(count()).toBe("3/3");
  await user.click(screen.getByRole("button", { name: "下一处" }));
  expect(count()).toBe("1/3");
  await user.click(screen.getByRole("button", { name: "上一处" }));
  expect(count()).toBe("3/3");
});

test("what an input method is still composing is not searched for, nor does its Enter go on", async () => {
  const { field } = await find([paragraph("车"), paragraph("车")], "车");

  fireEvent.keyDown(field, { key: "Enter", isComposing: true });
  fireEvent.keyDown(field, { key: "Enter", keyCode: 229 });
  expect(count()).toBe("1/2");
});

test("Esc ends the search and leaves the reader at what was found", async () => {
  const { user } = await find([paragraph("凌晨。"), paragraph("一辆三轮车。")], "三轮车");

  await user.keyboard("{Escape}");
  expect(screen.queryByRole("search")).not.toBeInTheDocument();
  expect(screen.getByText("一辆三轮车。")).toHaveFocus();
});

test("from 更多 by a press; closed with nothing found, the focus is there again", async () => {
  const { user } = await read();
  await user.click(screen.getByRole("button", { name: "更多" }));
  await user.click(await screen.findByRole("button", { name: "在文中查找" }));

  expect(await screen.findByRole("searchbox", { name: "在文中查找" })).toHaveFocus();
  await user.click(screen.getByRole("button", { name: "关闭" }));
  expect(screen.queryByRole("search")).not.toBeInTheDocument();
});

test("where a browser can highlight, every match is marked and the page stays as it is", async () => {
  const marked = new Map<string, Set<AbstractRange>>();
  vi.stubGlobal(
    "Highlight",
    class extends Set<AbstractRange> {
      constructor(...ranges: AbstractRange[]) {
        super(ranges);
      }
    },
  );
  const highlights = Object.getOwnPropertyDescriptor(CSS, "highlights");
  Object.defineProperty(CSS, "highlights", { configurable: true, value: marked });
  onTestFinished(() => {
    if (!highlights) Reflect.deleteProperty(CSS, "highlights");
  });
  const { user } = await find([paragraph("车来车往")], "车");

  const wordsOf = (name: string) =>
    Array.from(marked.get(name) ?? [], ({ startContainer, startOffset, endOffset }) =>
      startContainer.textContent?.slice(startOffset, endOffset),
    );
  expect(wordsOf("found")).toEqual(["车", "车"]);
  expect(wordsOf("found-here")).toEqual(["车"]);
  expect(screen.getByText("车来车往").innerHTML).toBe("车来车往");
  await user.keyboard("{Escape}");
  expect(marked.size).toBe(0);
});

test("where a browser cannot, the match is selected", async () => {
  await find([paragraph("一辆三轮车")], "三轮车");

  expect(getSelection()?.toString()).toBe("三轮车");
});
