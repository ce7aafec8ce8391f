import { plain } from "./odd-articles.ts";

const DEEP = 10_000;

const whole = (body: readonly unknown[], title: string) =>
  JSON.stringify({ ...plain, title, body });

const deepest = `${'{"type":"strong","text":['.repeat(DEEP)}"底下的字"${"]}".repeat(DEEP)}`;

/** Files that are no articles, and articles that mean harm; by id, as their bytes. */
export const hostileArticles: Record<string, string> = {
  truncated: JSON.stringify(plain).slice(0, 90),
  empty: "",
  "html-instead": "<!doctype html><title>维护中</title><p>站点维护中</p>",
  "wrong-types": JSON.stringify({ ...plain, title: 7, body: "文字" }),
  "deep-nesting": whole([{ type: "paragraph", text: "@" }], "一万层的嵌套").replace(
    '"@"',
    `[${deepest}]`,
  ),
  "unknown-blocks": whole(
    [
      { type: "hologram", text: "全息图里的字" },
      { type: "paragraph", text: ["前面", { type: "blink", text: "闪烁的字" }, "后面"] },
      { type: "heading", level: 9, text: "级别不对的标题" },
      7,
      null,
      { type: "paragraph", text: "最后一段还在。" },
    ],
    "有未知版式的文章",
  ),
  prototype: `{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},${whole(
    [{ type: "paragraph", text: "原型没有被改。", ["__proto__"]: { polluted: true } }],
    "带原型键的文章",
  ).slice(1)}`,
  "bad-links": whole(
    [
      {
        type: "paragraph",
        text: [
          { type: "link", href: "javascript:document.title='x'", text: "脚本链接" },
          { type: "link", href: "java\tscript:alert(1)", text: "带制表符的链接" },
          { type: "link", href: "data:text/html,<script>alert(1)</script>", text: "数据链接" },
          { type: "link", href: "//evil.example/x", text: "别处的链接" },
        ],
      },
      { type: "image", src: "javascript:alert(1)", alt: "坏图" },
      { type: "embed", src: "https://evil.example/player", title: "坏播放器" },
      { type: "paragraph", text: "<img src=x onerror=alert(1)><script>alert(1)</script>" },
    ],
    "带坏链接的文章<script>alert(1)</script>",
  ),
  "lost-picture": JSON.stringify({
    ...plain,
    title: "图片丢失的文章",
    // Lists show this one, which is there.
    lead: { src: "/content/media/canal-lock-1200.webp", alt: "", width: 1200, height: 800 },
    body: [
      {
        type: "image",
        src: "/content/media/lost.webp",
        alt: "失踪的图片",
        width: 1200,
        height: 800,
      },
      { type: "paragraph", text: "图片丢了，文字还在。" },
    ],
  }),
};
