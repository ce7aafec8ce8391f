import * as v from "valibot";

const Block = v.looseObject({ type: v.string() });
const Sample = v.object({ body: v.array(Block), lead: v.optional(v.unknown()) });

/** The kinds of block that stand on a file or on many words: taken from the sample, so that their files exist. */
const BORROWED = ["list", "quote", "image", "gallery", "video", "audio", "table", "code"].concat([
  "attachment",
  "embed",
]);

/** An article with every kind of block and mark, as `every-block`. */
export function everyBlock(sample: readonly unknown[]): Record<string, string> {
  const articles = sample.flatMap((article) => (v.is(Sample, article) ? [article] : []));
  const blocks = articles.flatMap(({ body }) => body);
  const borrowed = BORROWED.flatMap((type) => blocks.find((block) => block.type === type) ?? []);
  const article = {
    introTitle: "样稿",
    title: "一篇用到全部版式的样稿，给读者和编辑看看样子",
    subTitle: "标题、段落、图片、表格、音视频与注释",
    originalTitle: "版式样稿",
    source: { name: "水城日报", url: "https://shuicheng.example/" },
    authors: ["本报记者 夜班组"],
    editor: "示例编辑",
    proofreader: "示例校对",
    publishedAt: "2019-03-01T08:00:00+08:00",
    updatedAt: "2019-03-02T09:30:00+08:00",
    summary: "每一种版式各出现一次。",
    lead: articles.find(({ lead }) => lead)?.lead,
    channel: "water",
    body: [...WORDS, ...borrowed, { type: "divider" }, ...NOTES],
  };
  return { "every-block": JSON.stringify(article) };
}

const LINE = "闸口的水位每两小时记一次，记在同一本蓝皮册子里，字迹换了好几茬，格式一直没有变。";

const WORDS = [
  { type: "paragraph", text: `${LINE}2026年的version 3.0与从前的“册子”——并排放着……` },
  { type: "heading", level: 2, text: "版面上的文字" },
  {
    type: "paragraph",
    text: [
      { type: "strong", lead: true, text: "段首小题。" },
      "有",
      { type: "em", text: "着重" },
      "、有",
      { type: "strong", text: "加粗" },
      "、有",
      { type: "mark", text: "标记" },
      "，有",
      { type: "ruby", text: "莘", reading: "shēn" },
      "县的注音，有H",
      { type: "sub", text: "2" },
      "O和18.7万m",
      { type: "sup", text: "3" },
      "，有",
      { type: "code", text: "npm start" },
      "，有",
      { type: "link", href: "/a/river-place-names", text: "站内链接" },
      "，有",
      { type: "link", href: "https://shuicheng.example/", text: "站外链接" },
      { type: "break" },
      "，还有注释",
      { type: "link", href: "#note-1", text: "[1]" },
      "。",
    ],
  },
  { type: "heading", level: 3, text: "第三级标题" },
  { type: "paragraph", text: LINE.repeat(4) },
  { type: "heading", level: 4, text: "第四级标题" },
  { type: "paragraph", text: LINE.repeat(3) },
  { type: "heading", level: 2, text: "版面上的其他东西" },
];

const NOTES = [
  { type: "paragraph", text: LINE.repeat(2) },
  { type: "footnote", id: "1", text: "水位以吴淞高程计。" },
];
