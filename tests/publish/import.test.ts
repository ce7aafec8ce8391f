import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { check } from "../../src/publish/check.ts";
import { importSeed } from "../../src/publish/import-seed.ts";
import { article, contentFolder } from "./content-folder.ts";

const rest = "各乡镇都已动手,月底前完工。";

/** A page's visible text, in the shape of a portal's print view; `changes` replace a part or take it out. */
function pageText(changes: Record<string, string> = {}): string {
  const parts = {
    frame: "要闻\n图说\n",
    trail: "您的位置:首页>要闻 > 河谷 >\n",
    title: "林一:修好乡村路 走出幸福道\n",
    source: "来源:《河湾论坛》2026年第3期  2026-05-01 08:09:10",
    controls: "A+A-\n分享\n",
    opening: "  近日,《河湾论坛》刊发文章(节选)。全文如下:\n",
    heading: "  坚持一张蓝图,绘好“路线图”\n",
    leads: `  修好乡村路。${rest}\n\n  架好河上桥。${rest}\n\n  通好田间水。${rest}\n`,
    closing: "  做好这些事,责任重大。建成 5G 基站 11 个,19:16:59开通。\n",
    picture: "",
    editor: "编辑:林 一",
    end: "相关推荐\n一条别的新闻\n网友评论\n关于我们 | 版权声明\n",
    ...changes,
  };
  return Object.values(parts).join("\n");
}

async function importText(
  text: string | Uint8Array,
  files: Record<string, unknown> = {},
  options = {},
) {
  const dir = await contentFolder({ "in/page.txt": text, ...files });
  const imported = await importSeed(join(dir, "in/page.txt"), dir, options);
  const written: unknown = JSON.parse(await readFile(join(dir, imported.file), "utf8"));
  return { dir, written, ...imported };
}

test("a page's text becomes an article with all its parts, and the check accepts it", async () => {
  const { dir, file, written } = await importText(pageText());

  expect(file).toBe("articles/20260501080910.json");
  expect(written).toEqual({
    $schema: "../schema/article.schema.json",
    title: "林一：修好乡村路 走出幸福道",
    source: { name: "《河湾论坛》2026年第3期" },
    editor: "林一",
    publishedAt: "2026-05-01T08:09:10+08:00",
    channel: "valley",
    body: [
      { type: "paragraph", text: "近日，《河湾论坛》刊发文章（节选）。全文如下：" },
      { type: "heading", level: 2, text: "坚持一张蓝图，绘好“路线图”" },
      ...["修好乡村路。", "架好河上桥。", "通好田间水。"].map((text) => ({
        type: "paragraph",
        text: [{ type: "strong", lead: true, text }, "各乡镇都已动手，月底前完工。"],
      })),
      { type: "paragraph", text: "做好这些事，责任重大。建成5G基站11个，19:16:59开通。" },
    ],
  });
  expect((await check(dir)).faults).toEqual([]);
});

test.for([
  ["a byte order mark and Windows line ends", `\ufeff${pageText().replaceAll("\n", "\r\n")}`],
  [
    "full-width punctuation throughout",
    pageText().replaceAll(":", "：").replace("08：09：10", "08:09:10"),
  ],
  ["no 相关推荐 after the editor", pageText({ end: "" })],
  ["a time without seconds", pageText({ source: "来源:河湾日报 2026-05-01 08:09" })],
])("%s is read", async ([, text]) => {
  const { written } = await importText(text ?? "", {}, { id: "x" });
  expect(written).toMatchObject({ title: "林一：修好乡村路 走出幸福道", editor: "林一" });
});

test("the proofreader is told from the editor", async () => {
  const { written } = await importText(pageText({ editor: "责任编辑:林一 校对:方二" }));
  expect(written).toMatchObject({ editor: "林一", proofreader: "方二" });
});

test("in an interview, what the editor asks stays in the text", async () => {
  const { written } = await importText(
    pageText({ closing: "  编辑:桥通了吗?\n\n  林一:通了。\n" }),
  );
  expect(written).toMatchObject({
    editor: "林一",
    body: expect.arrayContaining([{ type: "paragraph", text: "编辑：桥通了吗？" }]),
  });
});

test("a top channel is found as well as one below it", async () => {
  const { written } = await importText(pageText({ trail: "您的位置:首页 > 图说 > 正文" }));
  expect(written).toMatchObject({ channel: "photo" });
});

/** A PNG as far as its size: 640 × 360. */
const png = Buffer.from("89504e470d0a1a0a0000000d49484452000002800000016808020000", "hex");
/** A JPEG with an application segment before its frame header: 320 × 240. */
const jpeg = Buffer.from("ffd8ffe000044a46ffc0000b0800f001400101011100", "hex");

test.for([
  ["bridge-1.png", png, { width: 640, height: 360 }],
  ["bridge-1.JPG", jpeg, { width: 320, height: 240 }],
  ["bridge-1.webp", Buffer.from("RIFF"), {}],
  ["bridge-1.jpg", jpeg.subarray(0, 12), {}],
  ["老桥#1.png", png, { width: 640, height: 360 }],
] as const)(
  "the picture %s beside the text is copied and stands at its place",
  async ([name, bytes, size]) => {
    const text = pageText({ picture: `\n${name}\n` });
    const { dir, written, notes } = await importText(
      text,
      { [`in/${name}`]: bytes },
      { id: "bridge" },
    );

    const src = `/content/media/bridge/${encodeURIComponent(name)}`;
    const image = { type: "image", src, alt: "", ...size };
    expect(written).toMatchObject({ body: expect.arrayContaining([image]) });
    expect(await readFile(join(dir, "media/bridge", name))).toEqual(Buffer.from(bytes));
    expect(notes.join()).toContain(name);
    expect((await check(dir)).faults).toEqual([]);
  },
);

test("pictures keep their order among the paragraphs", async () => {
  const changes = { controls: "分享\n\nfirst.png\n", leads: "  中间。\n\nsecond.png\n" };
  const { written } = await importText(pageText(changes), {
    "in/first.png": png,
    "in/second.png": png,
  });
  const kinds = ["image", "paragraph", "heading", "paragraph", "image", "paragraph"];
  expect(written).toMatchObject({ body: kinds.map((type) => ({ type })) });
});

test("a picture that is not beside the text is left out, and a sentence says how to add it", async () => {
  const { dir, written, notes } = await importText(pageText({ picture: "bridge-1.jpg\n" }));
  expect(JSON.stringify(written)).not.toContain("bridge-1");
  expect(notes).toEqual([
    expect.stringContaining("bridge-1.jpg does not stand beside the imported file"),
  ]);
  expect((await check(dir)).faults).toEqual([]);
});

test.for([
  ["no breadcrumb", pageText({ trail: "" }), "no breadcrumb line"],
  ["a breadcrumb without a channel", pageText({ trail: "您的位置:首页>" }), "names no channel"],
  [
    "an unknown channel",
    pageText({ trail: "您的位置:首页>要闻>山里>" }),
    "the channel 山里, which site.json does not have",
  ],
  ["no title", pageText({ title: "" }), "no title"],
  ["no source line", pageText({ source: "" }), "no source line"],
  ["no time", pageText({ source: "来源:河湾日报" }), "no time"],
  [
    "no source before the time",
    pageText({ source: "来源: 2026-05-01 08:09:10" }),
    "names no source",
  ],
  [
    "30 February",
    pageText({ source: "来源:河湾日报 2026-02-30 08:00:00" }),
    "does not exist: 2026-02-30",
  ],
  ["hour 25", pageText({ source: "来源:河湾日报 2026-02-20 25:00:00" }), "does not exist"],
  ["no body", pageText({ opening: "", heading: "", leads: "", closing: "" }), "no paragraph"],
  ["no editor", pageText({ editor: "" }), "no line names the editor"],
  ["an empty file", "", "empty"],
  ["nothing but spaces", " \n\u3000\n", "empty"],
  ["a picture", png, "no text in UTF-8"],
  ["Chinese in GBK", Uint8Array.of(0xc4, 0xfa, 0xb5, 0xc4), "no text in UTF-8"],
  ["text in UTF-16", Buffer.from("河水", "utf16le"), "no text in UTF-8"],
  ["zero bytes", "河\0水", "no text in UTF-8"],
] as const)("%s is refused with a sentence", async ([, text, reason]) => {
  await expect(importText(text)).rejects.toThrow(reason);
});

test.for(["../out", "a b", "", "路", "x".repeat(81)])("the id %j is refused", async (id) => {
  await expect(importText(pageText(), {}, { id })).rejects.toThrow("an id holds only");
});

test("an article that is there is written over only on demand", async () => {
  const files = { "articles/bridge.json": article };
  const kept = importText(pageText(), files, { id: "bridge" });
  await expect(kept).rejects.toThrow("articles/bridge.json is there already");

  const { written } = await importText(pageText(), files, { id: "bridge", replace: true });
  expect(written).toMatchObject({ editor: "林一", channel: "valley" });
});

test("a site.json at fault is named before anything is written", async () => {
  await expect(importText(pageText(), { "site.json": "{" })).rejects.toThrow("site.json");
});
