import { screen, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { read } from "../open.tsx";

const main = () => within(screen.getByRole("main"));
const rest = { type: "paragraph", text: "其余照旧。" };

/** What is left out is reported on the console in development; here that is what is looked at. */
const reported = () => vi.spyOn(console, "warn").mockImplementation(() => {});

test.for([
  [{ type: "poll", title: "您怎么看", items: ["好", "不好"] }, "您怎么看好不好"],
  [{ type: "__proto__", text: "原型" }, "原型"],
  [{ type: "constructor", text: "构造" }, "构造"],
  [{ type: "toString", text: "成串" }, "成串"],
  [{ text: "没有种类" }, "没有种类"],
  [{ type: 7, text: "种类是数" }, "种类是数"],
  [{ type: ["paragraph"], text: "种类是表" }, "种类是表"],
  [{ type: "aside", children: [{ type: "b", text: "里层" }, "外层"] }, "里层外层"],
] as const)("a block of a kind not known keeps its words: %o", async ([block, words]) => {
  await read({ body: [block, rest] });

  expect(main().getByText(words)).toBeVisible();
  expect(main().getByText("其余照旧。")).toBeVisible();
});

test("a block of a kind not known keeps the marks of its text as well", async () => {
  const text = ["读", { type: "strong", text: "重点" }, { type: "blink", text: "闪" }];
  await read({ body: [{ type: "callout", text }, rest] });

  expect(main().getByText("重点").tagName).toBe("STRONG");
  expect(main().getByText("重点").parentElement).toHaveTextContent(/^读重点闪$/);
});

test("a block of a kind not known that has words beside its text loses none of them", async () => {
  await read({
    body: [{ type: "callout", title: "题", text: ["文", { type: "em", text: "强" }] }],
  });

  expect(main().getByText("题文强")).toBeVisible();
});

test.for([
  [{ type: "blink", text: "闪" }],
  [{ type: "__proto__", text: "闪" }],
  [{ type: "constructor", text: "闪" }],
  [{ text: "闪" }],
  [{ type: "link", text: "闪" }],
  [{ type: "ruby", text: "闪" }],
  [{ type: "strong", text: "闪", lead: "yes" }],
  [["闪"]],
] as const)(
  "a mark that is unknown or broken keeps its words and drops its dress: %o",
  async ([mark]) => {
    await read({ body: [{ type: "paragraph", text: ["前", mark, "后"] }] });

    const line = main().getByText("前闪后");
    expect(line.tagName).toBe("P");
    expect(line.children).toHaveLength(0);
  },
);

test.for<unknown>([
  null,
  7,
  true,
  "光秃秃的字",
  ["表"],
  {},
  { type: "poll" },
  { type: "paragraph" },
  { type: "paragraph", text: null },
  { type: "paragraph", text: 7 },
  { type: "paragraph", text: { type: "strong", text: "裸标记" } },
  { type: "paragraph", text: ["好", 7] },
  { type: "paragraph", text: ["好", null] },
  { type: "heading", level: 1, text: "太大" },
  { type: "heading", level: "2", text: "级别是字" },
  { type: "list", items: [] },
  { type: "list", items: "甲" },
  { type: "list", ordered: "yes", items: ["甲"] },
  { type: "quote", text: "话", source: 7 },
  { type: "image", src: "/lake.jpg" },
  { type: "image", src: 7, alt: "湖" },
  { type: "image", src: "/lake.jpg", alt: "湖", width: "1200" },
  { type: "image", src: "/lake.jpg", alt: "湖", width: -1 },
  { type: "image", src: "/lake.jpg", alt: "湖", width: 1e9 },
  { type: "image", src: "/lake.jpg", alt: "湖", sources: [{ type: "image/webp", srcset: [] }] },
  { type: "gallery", images: [] },
  { type: "video", sources: [], title: "片" },
  { type: "audio", sources: [{ src: "/a.m4a" }], title: "声" },
  { type: "table", rows: [] },
  { type: "table", rows: ["甲"] },
  { type: "code", text: ["一行"] },
  { type: "footnote", id: "a b", text: "注" },
  { type: "attachment", href: "/a.pdf", name: "件", bytes: -1 },
  { type: "embed", src: "https://evil.example/", title: "片" },
  { type: "embed", src: "http://v.qq.com/", title: "片" },
  { type: "embed", src: "https://v.qq.com.evil.example/", title: "片" },
])("a malformed block is left out and reported, the rest stays: %o", async (block) => {
  const warn = reported();
  await read({ body: [rest, block] });

  expect(main().getByText("其余照旧。").parentElement?.children).toHaveLength(1);
  expect(warn.mock.calls.flat()).toEqual([expect.stringMatching(/^Block 2 was left out: ./)]);
});

test("an article whose every block is broken still has its head and its foot", async () => {
  const warn = reported();
  await read({ body: [null, { type: "list" }] });

  expect(screen.getByRole("heading", { level: 1, name: "清晨的菜市场" })).toBeVisible();
  expect(screen.getByText("编辑：示例编辑")).toBeVisible();
  expect(warn).toHaveBeenCalledTimes(2);
});

test("an article of no blocks is drawn", async () => {
  await read({ body: [] });

  expect(screen.getByText("编辑：示例编辑")).toBeVisible();
});

test("two footnotes of one id are both read, and the second takes nobody's place", async () => {
  await read({
    body: [
      { type: "footnote", id: "a", text: "第一条。" },
      { type: "footnote", id: "a", text: "第二条。" },
    ],
  });

  expect(screen.getByText(/第一条。/)).toBeVisible();
  expect(screen.getByText(/第二条。/)).toBeVisible();
});

test("two sources of one kind are no fault of the reader's", async () => {
  const source = { type: "image/webp", srcset: [{ src: "/lake.webp", width: 640 }] };
  await read({ body: [{ type: "image", src: "/lake.jpg", alt: "湖", sources: [source, source] }] });

  expect(screen.getByRole("img", { name: "湖" })).toBeVisible();
});
