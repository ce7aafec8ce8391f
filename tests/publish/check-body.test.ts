import { expect, test } from "vitest";
import { article, faultsIn, footnote, link, picture } from "./content-folder.ts";

const inBody = (...body: unknown[]) => faultsIn({ "articles/a.json": { ...article, body } });

/** Text inside so many marks. */
const nested = (depth: number): unknown =>
  depth === 0 ? "桥" : [{ type: "em", text: nested(depth - 1) }];

test.for<[string, unknown, string]>([
  ["an unknown block", { type: "poem" }, "body.0.type: should be "],
  ["a block without a type", { text: "桥" }, "body.0.type: is missing; it is "],
  ["a block that is text", "桥", 'body.0: should be an object, but is "桥"'],
  ["a picture without alt", { type: "image", src: "/x.png" }, "body.0.alt: is missing"],
  [
    "a picture of no width",
    { ...picture("/x.png"), width: 0 },
    "body.0.width: should be at least 1, but is 0",
  ],
  [
    "a heading of level 7",
    { type: "heading", level: 7, text: "桥" },
    "body.0.level: should be 2 or 3 or 4, but is 7",
  ],
  ["an empty list", { type: "list", items: [] }, "body.0.items: needs at least 1 entry"],
  [
    "text that is a number",
    { type: "paragraph", text: 5 },
    "body.0.text: should be text or a list, but is 5",
  ],
  [
    "a number within text",
    { type: "paragraph", text: ["桥", 5] },
    "body.0.text.1: should be text or an object, but is 5",
  ],
  [
    "an unknown mark",
    { type: "paragraph", text: [{ type: "bold", text: "桥" }] },
    "body.0.text.0.type: should be ",
  ],
  [
    "a mark within a mark",
    { type: "quote", text: [{ type: "em", text: ["桥", { type: "sup" }] }] },
    "body.0.text.0.text.1.text: is missing",
  ],
  [
    "a script for a link",
    link("javascript:alert(1)"),
    'body.0.text.0.href: not a safe link: "javascript:alert(1)"',
  ],
  [
    "a picture as data",
    picture("data:image/png;base64,AA"),
    "body.0.src: not a safe media address",
  ],
  [
    "a frame from anywhere",
    { type: "embed", src: "https://a.example/", title: "" },
    "body.0.src: embeds come over https from one of",
  ],
  [
    "a misspelt field of a block",
    { ...picture("/x.png"), credits: "林一" },
    "body.0.credits: is not a field known here",
  ],
  [
    "text nested 30 deep",
    { type: "paragraph", text: nested(30) },
    "body.0: is nested deeper than 24 levels",
  ],
  [
    "a link to no article",
    link("/a/b"),
    "body.0.text.0.href: there is no article b (articles/b.json)",
  ],
  [
    "a link to no channel",
    link("/c/sports"),
    "body.0.text.0.href: there is no channel sports in site.json",
  ],
  [
    "a link to no page",
    link("/p/about"),
    "body.0.text.0.href: there is no page about (pages/about.json)",
  ],
  [
    "a link to no footnote",
    link("#note-1"),
    "body.0.text.0.href: there is no footnote 1 in this document",
  ],
  [
    "a picture that is not there",
    picture("/content/media/x.png"),
    "body.0.src: there is no file /content/media/x.png",
  ],
  [
    "a folder for a picture",
    picture("/content/articles"),
    "body.0.src: there is no file /content/articles",
  ],
  [
    "a picture from outside",
    picture("/content/../../etc/hostname"),
    "body.0.src: there is no file",
  ],
  [
    "a picture with a broken address",
    picture("/content/%E6%A1.png"),
    "body.0.src: there is no file",
  ],
])("%s in a body is named with its deepest field", async ([, block, fault]) => {
  expect(await inBody(block)).toContainEqual(expect.stringContaining(`articles/a.json: ${fault}`));
});

test("a key like __proto__ is named and does nothing", async () => {
  const json = JSON.stringify(article).replace("{", '{"__proto__": {"editor": "x"}, ');
  expect(await faultsIn({ "articles/a.json": json })).toEqual([
    "articles/a.json: __proto__: is not a field known here",
  ]);
});

test("text nested 10,000 deep is named, and does not end the check", async () => {
  const text = '[{"type":"em","text":'.repeat(10_000) + '"桥"' + "}]".repeat(10_000);
  const json = JSON.stringify({ ...article, body: [{ type: "paragraph", text: "DEEP" }] });
  const faults = await faultsIn({ "articles/a.json": json.replace('"DEEP"', text) });
  expect(faults).toEqual(["articles/a.json: body.0: is nested deeper than 24 levels"]);
});

test("every mistake of a text is named, in whichever mark it stands", async () => {
  const text = [5, { type: "em", text: 6 }, { type: "link", href: "ftp:x", text: "桥" }];
  const fields = (await inBody({ type: "paragraph", text })).map((fault) => fault.split(": ")[1]);
  expect(fields).toEqual(["body.0.text.0", "body.0.text.1.text", "body.0.text.2.href"]);
});

test("files in the sources of a picture, film or attachment are looked for", async () => {
  const source = { type: "image/webp", srcset: [{ src: "/content/media/w.webp", width: 600 }] };
  const faults = await inBody(
    { ...picture("/x.png"), sources: [source] },
    {
      type: "video",
      title: "桥",
      sources: [{ src: "/content/v.mp4", type: "video/mp4" }],
      poster: "/content/p.png",
    },
    { type: "attachment", href: "/content/a.pdf", name: "图纸" },
  );
  expect(faults.map((fault) => fault.split(": ")[1])).toEqual([
    "body.0.sources.0.srcset.0.src",
    "body.1.sources.0.src",
    "body.1.poster",
    "body.2.href",
  ]);
});

test("two footnotes of one id are named", async () => {
  expect(await inBody(footnote("1"), footnote("2"), footnote("1"))).toEqual([
    "articles/a.json: body.2.id: the footnote 1 is already that of body.0.id",
  ]);
});
