import { expect, test } from "vitest";
import { articleOf } from "../publish/build-archive.ts";
import { parse, textsOf } from "./parse.ts";
import { bodyAt, builtPortal, samplePortal } from "./portal.ts";

const HOST = "https://shuicheng.example";

/** The full text of an article with this body, without the line of its source and that of its editor. */
async function fullTextOf(body: unknown[], changes: object = {}): Promise<string> {
  const article = articleOf(0, { channel: "city", lead: undefined, ...changes, body });
  const dir = await builtPortal({ "articles/a0.json": article });
  const [html = ""] = textsOf(parse(await bodyAt(dir, "/feeds/atom.xml")), "content");
  return html.replace(/<p>来源.*?<\/p>/, "").replace(/<p>编辑.*?<\/p>/, "");
}

const SRC = "/content/media/1.webp";
const IMG = (alt: string) => `<img src="${HOST}${SRC}" alt="${alt}" loading="lazy"/>`;
const link = (href: string, text: unknown = "看") => ({ type: "link", href, text });

test.for([
  [
    { type: "paragraph", text: ["甲", { type: "em", text: "乙" }, { type: "break" }] },
    "<p>甲<em>乙</em><br/></p>",
  ],
  [{ type: "heading", level: 3, text: "小题" }, "<h3>小题</h3>"],
  [{ type: "list", ordered: true, items: ["一", "二"] }, "<ol><li>一</li><li>二</li></ol>"],
  [
    { type: "quote", text: "话", source: "人" },
    "<blockquote><p>话</p><p>——<cite>人</cite></p></blockquote>",
  ],
  [
    { type: "image", src: SRC, alt: "桥", caption: "老桥", credit: "林一摄" },
    `<figure>${IMG("桥")}<figcaption>老桥 <small>林一摄</small></figcaption></figure>`,
  ],
  [
    {
      type: "gallery",
      caption: "两张",
      images: [
        { src: SRC, alt: "左" },
        { src: SRC, alt: "右" },
      ],
    },
    `<figure><figure>${IMG("左")}</figure><figure>${IMG("右")}</figure><figcaption>两张</figcaption></figure>`,
  ],
  [
    {
      type: "video",
      title: "片",
      poster: SRC,
      sources: [{ src: "/content/media/a.mp4", type: "video/mp4" }],
    },
    `<figure><p><a href="${HOST}/content/media/a.mp4">${IMG("片")}</a></p><p>视频：<a href="${HOST}/content/media/a.mp4">片</a></p></figure>`,
  ],
  [
    {
      type: "audio",
      title: "声",
      sources: [{ src: "/content/media/a.m4a", type: "audio/mp4" }],
      transcript: ["说"],
    },
    `<figure><p>音频：<a href="${HOST}/content/media/a.m4a">声</a></p><details><summary>文字稿</summary><p>说</p></details></figure>`,
  ],
  [
    { type: "table", caption: "表", head: ["列"], rows: [["格"]] },
    '<table><caption>表</caption><thead><tr><th scope="col">列</th></tr></thead><tbody><tr><td>格</td></tr></tbody></table>',
  ],
  [{ type: "code", text: "a < b" }, "<pre><code>a &lt; b</code></pre>"],
  [{ type: "divider" }, "<hr/>"],
  [
    { type: "attachment", href: "/content/media/a.pdf", name: "表格" },
    `<p><a href="${HOST}/content/media/a.pdf">表格</a></p>`,
  ],
  [
    { type: "embed", src: "https://v.qq.com/x?a=1&b=2", title: "外站" },
    '<p><a href="https://v.qq.com/x?a=1&amp;b=2">外站</a></p>',
  ],
  [
    { type: "paragraph", text: [{ type: "ruby", text: "茌", reading: "chí" }] },
    "<p><ruby>茌<rp>（</rp><rt>chí</rt><rp>）</rp></ruby></p>",
  ],
  [
    {
      type: "paragraph",
      text: [link("/c/city"), link("#note-1", "[1]"), link("mailto:a@b.example")],
    },
    `<p><a href="${HOST}/c/city">看</a><a href="${HOST}/a/a0#note-1">[1]</a><a href="mailto:a@b.example">看</a></p>`,
  ],
  [{ type: "paragraph", text: [link("http://[", "断")] }, "<p>断</p>"],
  [
    { type: "paragraph", text: [link("/a/x", [link("/a/y", "内")])] },
    `<p><a href="${HOST}/a/x">内</a></p>`,
  ],
  [{ type: "footnote", id: "1", text: "出处" }, "<h2>注释</h2><ol><li>出处</li></ol>"],
] as const)("%o reads %s", async ([block, html]) => {
  expect(await fullTextOf([block])).toBe(html);
});

test("names the source, the time and the editors, and says in which language and direction it reads", async () => {
  const article = articleOf(0, {
    channel: "city",
    lead: undefined,
    lang: "ar",
    dir: "rtl",
    body: [],
  });
  const dir = await builtPortal({ "articles/a0.json": article });
  const [html] = textsOf(parse(await bodyAt(dir, "/feeds/atom.xml")), "content");
  expect(html).toBe(
    '<div lang="ar" dir="rtl"><p>来源：水城晚报 河边人 2026-01-01 06:00</p><p>编辑：示例编辑</p></div>',
  );
});

test("of the sample portal has absolute addresses and no class, style or script", async () => {
  const dir = await samplePortal();
  const contents = textsOf(parse(await bodyAt(dir, "/feeds/atom.xml")), "content");
  expect(contents.length).toBe(30);
  const { body } = new DOMParser().parseFromString(contents.join(""), "text/html");
  expect(body.querySelectorAll("[class], [style], [id], script, iframe, link").length).toBe(0);
  const addresses = [...body.querySelectorAll("[href], [src]")].map(
    (element) => element.getAttribute("href") ?? element.getAttribute("src") ?? "",
  );
  expect(addresses.length).toBeGreaterThan(0);
  expect(addresses.filter((address) => !/^(?:https?:\/\/|mailto:|tel:)/.test(address))).toEqual([]);
});
