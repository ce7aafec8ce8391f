import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { read } from "../open.tsx";

const one = (block: object) => read({ body: [block] });
const picture = { src: "/content/media/lake.jpg", alt: "湖面", width: 1200, height: 800 };

/** A picture in two widths of one format. */
const files = (type: string) => ({
  type: `image/${type}`,
  srcset: [640, 1280].map((width) => ({ src: `/content/media/lake-${width}.${type}`, width })),
});

test("a paragraph is text", async () => {
  await one({ type: "paragraph", text: "凌晨三点，城还没醒。" });

  expect(screen.getByText("凌晨三点，城还没醒。")).toBeVisible();
});

test.for([2, 3, 4])("a heading of level %i is one", async (level) => {
  await one({ type: "heading", level, text: "批发棚" });

  expect(screen.getByRole("heading", { level, name: "批发棚" })).toBeVisible();
});

test.for([
  [true, "OL"],
  [false, "UL"],
  [undefined, "UL"],
] as const)("a list with ordered: %s is an %s", async ([ordered, tag]) => {
  await one({ type: "list", ordered, items: ["白菜", ["萝", { type: "strong", text: "卜" }]] });

  const item = screen.getByText("白菜");
  expect(item.parentElement?.tagName).toBe(tag);
  expect(within(screen.getByRole("main")).getByText("卜").tagName).toBe("STRONG");
});

test("a quote names who said it", async () => {
  await one({ type: "quote", text: "账要记清。", source: "老摊主" });

  expect(screen.getByRole("blockquote")).toHaveTextContent("账要记清。——老摊主");
});

test("a quote of nobody has no dash", async () => {
  await one({ type: "quote", text: "账要记清。" });

  expect(screen.getByRole("blockquote")).toHaveTextContent(/^账要记清。$/);
});

test("a picture has its words, its caption, its credit and its place reserved", async () => {
  await one({ type: "image", ...picture, caption: "镜湖的早晨", credit: "摄影组" });

  const image = screen.getByRole("img", { name: "湖面" });
  expect(image).toHaveAttribute("src", picture.src);
  expect(image).toHaveAttribute("width", "1200");
  expect(image).toHaveAttribute("height", "800");
  expect(screen.getByRole("figure")).toHaveTextContent("镜湖的早晨摄影组");
});

test("a picture is offered in its better formats and widths, best first", async () => {
  await one({ type: "image", ...picture, sources: [files("avif"), files("webp")] });

  const sources = screen.getByRole("img", { name: "湖面" }).parentElement?.children ?? [];
  expect(Array.from(sources, (source) => source.getAttribute("type"))).toEqual([
    "image/avif",
    "image/webp",
    null,
  ]);
  expect(sources[0]).toHaveAttribute(
    "srcset",
    "/content/media/lake-640.avif 640w, /content/media/lake-1280.avif 1280w",
  );
});

test("only the picture that opens the text is loaded at once", async () => {
  await read({
    body: [
      { type: "image", ...picture, alt: "第一张" },
      { type: "image", ...picture, alt: "第二张" },
    ],
  });

  expect(screen.getByRole("img", { name: "第一张" })).toHaveAttribute("loading", "eager");
  expect(screen.getByRole("img", { name: "第二张" })).toHaveAttribute("loading", "lazy");
});

test("a table has its caption and its heads, and scrolls by the keyboard", async () => {
  const rows = [
    ["白菜", "一元"],
    ["萝卜", [{ type: "em", text: "八角" }]],
  ];
  await one({ type: "table", caption: "菜价", head: ["品种", "每斤"], rows });

  const table = screen.getByRole("table", { name: "菜价" });
  expect(within(table).getByRole("columnheader", { name: "每斤" })).toBeVisible();
  expect(within(table).getAllByRole("row")).toHaveLength(rows.length + 1);
  expect(within(table).getByRole("cell", { name: "八角" })).toBeVisible();
  expect(screen.getByRole("region", { name: "菜价" })).toHaveAttribute("tabindex", "0");
});

test("a column of nothing but figures stands by their ends, head and all", async () => {
  const head = ["月份", "过船（只）", "涨跌", "天气", "记于"];
  const rows = [
    ["正月", "1,402", "-0.5%", "12 晴", "5:10"],
    ["二月", [{ type: "strong", text: "0" }], "+3", "雪", "6:20"],
  ];
  await one({ type: "table", head, rows });

  const stand = [...screen.getAllByRole("columnheader"), ...screen.getAllByRole("cell")]
    .filter((cell) => "figures" in cell.dataset)
    .map((cell) => cell.textContent);
  expect(stand).toEqual(["过船（只）", "涨跌", "1,402", "-0.5%", "0", "+3"]);
});

test("a table without a caption says that it scrolls", async () => {
  await one({ type: "table", rows: [["白菜"]] });

  expect(screen.getByRole("region", { name: "可左右滑动的表格" })).toBeVisible();
});

test("code keeps its spaces and line breaks", async () => {
  await one({ type: "code", text: "for (;;) {\n  wait();\n}" });

  const code = screen.getByText(/wait/);
  expect(code.closest("pre")).toBeVisible();
  expect(code.textContent).toBe("for (;;) {\n  wait();\n}");
});

test("a divider parts the text", async () => {
  await one({ type: "divider" });

  expect(screen.getByRole("separator")).toBeVisible();
});

test.for([
  [{}, "节目单"],
  [{ bytes: 0 }, "节目单（1 KB）"],
  [{ bytes: 20_480 }, "节目单（20 KB）"],
  [{ bytes: 1_572_864 }, "节目单（1.5 MB）"],
] as const)("an attachment with %o is downloaded as %s", async ([size, text]) => {
  await one({ type: "attachment", href: "/content/files/list.pdf", name: "节目单", ...size });

  const link = screen.getByRole("link", { name: "节目单" });
  expect(link).toHaveAttribute("download");
  expect(link).toHaveAttribute("href", "/content/files/list.pdf");
  expect(link.parentElement).toHaveTextContent(text);
});
