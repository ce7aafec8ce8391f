import { expect, test } from "vitest";
import { drawn } from "../drawn.tsx";
import { type Answer, article, newsroom, site, story } from "../newsroom.ts";

/** The page at this address as HTML, as a server would draw it. */
const html = async (address: string) => (await drawn(address)).html;

/** The words of a page, without its tags. */
const wordsOf = (page: string) => page.replaceAll(/<[^>]*>/g, "");

const picture = { src: "/lake.jpg", alt: "湖面", width: 1200, height: 800, caption: "湖边" };
const media = { sources: [{ src: "/m.mp4", type: "video/mp4" }] };
const everyKind = [
  {
    type: "paragraph",
    text: ["段", { type: "ruby", text: "茌", reading: "chí" }, { type: "break" }],
  },
  ...[2, 3, 4].map((level) => ({ type: "heading", level, text: `标题${level}` })),
  { type: "list", ordered: true, items: ["列表项"] },
  { type: "quote", text: "引文", source: "某人" },
  { type: "image", ...picture },
  { type: "gallery", images: [picture, picture], caption: "组图题" },
  { type: "video", ...media, title: "影片名" },
  { type: "audio", ...media, title: "录音名", transcript: ["文稿"] },
  { type: "table", caption: "表题", head: ["表头"], rows: [["单元"]] },
  { type: "code", text: "代码" },
  { type: "divider" },
  { type: "footnote", id: "a", text: "脚注" },
  { type: "attachment", href: "/a.pdf", name: "附件名", bytes: 2048 },
  { type: "embed", src: "https://v.qq.com/x", title: "外站片" },
  { type: "unheard-of", text: "未知块" },
];

const shown =
  "段茌（chí） 标题2 标题3 标题4 列表项 引文——某人 湖边 2/2 影片名 录音名 文稿 表题 表头 单元 代码"
    .split(" ")
    .concat("脚注", "附件名（2 KB）", "外站片", "点击加载来自 v.qq.com 的内容", "未知块");

const lists: Record<string, Answer> = {
  "/content/channels/news/index.json": {
    id: "news",
    total: 2,
    pages: 1,
    stories: [story("market", "清晨的菜市场", { picture })],
  },
  "/content/channels/news/1.json": { id: "news", page: 1, stories: [story("old", "往期一篇")] },
};

test("there is no window here", () => {
  expect(typeof window).toBe("undefined");
  expect(typeof document).toBe("undefined");
});

test.for([
  ["the front page", "/", "水城新闻网", ["镜湖步道贯通", "清晨的菜市场", "老桥恢复通行"]],
  ["a channel", "/c/news", "要闻 - 水城新闻网", ["清晨的菜市场", "民生", "加载更多"]],
  ["an archive page", "/c/news?page=1", "要闻 往期第 1 页 - 水城新闻网", ["往期一篇", "最新"]],
  ["an article", "/a/market", "清晨的菜市场 - 水城新闻网", ["账本是一本田字格。", "老桥恢复通行"]],
  ["a page of the footer", "/p/about", "关于我们 - 水城新闻网", ["我们是一家示例门户。"]],
  ["the moderators' page", "/moderation", "评论审核 - 水城新闻网", ["评论审核"]],
  ["an address of nothing", "/nowhere", "出错了 - 水城新闻网", ["您访问的页面不存在或已被删除。"]],
  [
    "an article that is missing",
    "/a/nowhere",
    "出错了 - 水城新闻网",
    ["您访问的页面不存在或已被删除。"],
  ],
  [
    "an archive page that is missing",
    "/c/news?page=9",
    "出错了 - 水城新闻网",
    ["您访问的页面不存在或已被删除。"],
  ],
] as const)(
  "%s is drawn on a server, inside the shell, with its title and its words",
  async ([, address, title, words]) => {
    newsroom(lists);
    const page = await html(address);

    expect(page).toContain(`<title>${title}</title>`);
    for (const word of [...words, "频道", "锐评", "跳到正文", "版权所有"])
      expect(page).toContain(word);
  },
);

test("of the moderators' page a server draws the name alone, asks for nothing but the settings, and keeps it out of search engines", async () => {
  const asked = newsroom();
  const page = await html("/moderation?show=log&q=x");

  expect(asked).toEqual(["GET /content/site.json"]);
  expect(page).toContain('<meta name="robots" content="noindex"/>');
  expect(page).not.toMatch(/密码|待审|加载中/);
});

test("an article of every kind of block is drawn on a server", async () => {
  newsroom({ "/content/articles/market.json": article({ body: everyKind, lead: picture }) });
  const page = await html("/a/market");

  const words = wordsOf(page.replaceAll("<!-- -->", ""));
  for (const word of shown) expect(words).toContain(word);
  expect(page).toContain('alt="湖面"');
  expect(page).not.toContain("<iframe");
});

test.for(["news", "opinion", "media", "photo", "hotline", "department", "shop", "county", "paper"])(
  "a channel of %s is drawn on a server",
  async (kind) => {
    const channels = [{ id: "news", name: "某版", kind }];
    newsroom({ ...lists, "/content/site.json": site({ channels }) });

    expect(wordsOf(await html("/c/news"))).toContain("清晨的菜市场");
  },
);

test.for<[string, Answer, string]>([
  ["fails", 500, "服务器开小差了，请稍后再试。"],
  ["is malformed", "<p>", "内容暂时无法显示，我们会尽快修复。"],
])("an article that %s is drawn as its failure, inside the shell", async ([, answer, words]) => {
  newsroom({ "/content/articles/market.json": answer });
  const page = await html("/a/market");

  expect(page).toContain(words);
  expect(page).toContain("锐评");
});

test("settings that fail are drawn as a bare page that says so", async () => {
  newsroom({ "/content/site.json": 500 });
  const page = await html("/");

  expect(page).toContain("服务器开小差了，请稍后再试。");
  expect(page).not.toContain("锐评");
});

test("what stands around an article may fail on a server too", async () => {
  newsroom({ "/content/related/market.json": 500, "/content/hot.json": 500 });

  expect(await html("/a/market")).toContain("账本是一本田字格。");
});

test("HTML in a title or a text is text in what a server draws", async () => {
  const evil = "</title><script>alert(1)</script>";
  const body = [{ type: "paragraph", text: evil }];
  newsroom({ "/content/articles/market.json": article({ title: evil, body }) });

  expect(await html("/a/market")).not.toContain("<script>alert");
});
