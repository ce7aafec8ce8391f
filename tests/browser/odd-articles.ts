/** What every made-up article has; long past, so that it stays off the front page. */
export const plain = {
  title: "闸口水位记录簿",
  source: { name: "水城日报" },
  editor: "示例编辑",
  publishedAt: "2018-05-04T08:00:00+08:00",
  channel: "water",
  body: [{ type: "paragraph", text: "今日水位平稳。" }],
};

const PARAGRAPHS = 5_000;
const OLD_STORIES = 64;
const LINE = "每天清晨，守闸人都会沿着石阶走到水边，看一眼标尺，再把数字写进册子。";

/** Articles that lack something, or have too much of it; by id. */
export const oddArticles: Record<string, string> = {
  "five-thousand": write({
    title: "五千段的长稿",
    body: Array.from({ length: PARAGRAPHS }, (_, at) =>
      at % 1_000 === 0
        ? { type: "heading", level: 2, text: `第${at / 1_000 + 1}部分` }
        : { type: "paragraph", text: `第${at}段。${LINE}` },
    ),
  }),
  "long-word": write({
    title: `${"Llanfairpwllgwyngyll".repeat(6)}站的长名`,
    body: [{ type: "paragraph", text: "水".repeat(10) + "w".repeat(10_000) }],
  }),
  "comments-closed": write({ title: "评论已关闭的文章", comments: "closed" }),
  "comments-off": write({ title: "没有评论的文章", comments: "off" }),
  "alone-in-its-channel": write({ title: "部门唯一的一篇", channel: "departments" }),
};

/** Enough stories in one sub-channel for a page of archive and more; by id. */
export const oldStories: Record<string, string> = Object.fromEntries(
  Array.from({ length: OLD_STORIES }, (_, at) => [
    `old-story-${at + 1}`,
    write({
      title: `旧闻第${at + 1}则`,
      channel: "shandong",
      publishedAt: `2015-01-01T${String(at % 24).padStart(2, "0")}:00:00+08:00`,
      body: [{ type: "paragraph", text: LINE }],
    }),
  ]),
);

function write(changes: object): string {
  return JSON.stringify({ ...plain, ...changes });
}
