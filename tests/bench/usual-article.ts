const CHARACTERS = 3_000;

const PARAGRAPH =
  "每天清晨，守闸人沿着石阶走到水边，看一眼标尺，再把数字写进册子。“水不等人，”他说，“闸也不等人。”入汛以来，这本册子换过11回封皮，写过的页一张没有少，对岸的早市这时刚刚支起棚子，豆浆的热气贴着河面往下游走。";

/** An article of 3,000 characters in paragraphs of some hundred, with a heading before every eighth. */
export function usualArticle(): object {
  const paragraphs = Math.round(CHARACTERS / PARAGRAPH.length);
  return {
    title: "三千字的通讯：守闸人的册子",
    source: { name: "水城日报" },
    editor: "示例编辑",
    // Long past, so that it stays off the front page.
    publishedAt: "2018-05-03T08:00:00+08:00",
    channel: "water",
    body: Array.from({ length: paragraphs }, (_, at) => [
      ...(at % 8 === 0 ? [{ type: "heading", level: 2, text: `第${at / 8 + 1}节` }] : []),
      { type: "paragraph", text: PARAGRAPH },
    ]).flat(),
  };
}
