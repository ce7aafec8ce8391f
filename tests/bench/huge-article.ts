const PARAGRAPHS = 5_000;
const SECTION = 500;

const SENTENCES = [
  "每天清晨，守闸人沿着石阶走到水边，看一眼标尺，再把数字写进册子。",
  "“水不等人，”他说，“闸也不等人。”",
  "1986年入汛以来，这本册子换过11回封皮，写过的页一张没有少。",
  "对岸的早市这时刚刚支起棚子，豆浆的热气贴着河面往下游走。",
  "记者翻到其中一页，上面只有一行字：水位平，风小，船三只。",
];

/** An article as long as a book, of paragraphs between one sentence and five, with a heading now and then. */
export function hugeArticle(): object {
  return {
    title: "五千段的长稿：一座船闸的四十年",
    source: { name: "水城日报" },
    editor: "示例编辑",
    // Long past, so that it stays off the front page.
    publishedAt: "2018-05-04T08:00:00+08:00",
    channel: "water",
    body: Array.from({ length: PARAGRAPHS }, (_, at) => [
      ...(at % SECTION === 0
        ? [{ type: "heading", level: 2, text: `第${at / SECTION + 1}部分` }]
        : []),
      { type: "paragraph", text: `第${at + 1}段。${wordsOf(at)}` },
    ]).flat(),
  };
}

const wordsOf = (at: number) =>
  Array.from({ length: (at % 5) + 1 }, (_, more) => SENTENCES[(at + more) % 5]).join("");
