import { describe, expect, test } from "vitest";
import { articleOf, SITE } from "../publish/build-archive.ts";
import { parse, textsOf } from "./parse.ts";
import { allDocuments, bodyAt, builtPortal } from "./portal.ts";
import { faultsIn } from "./valid.ts";

/** Texts that break a careless document, and what is left of them where not all can be said. */
const HOSTILE: [name: string, text: string, said?: string][] = [
  ["an end tag", "</title></item></channel></rss><script>alert(1)</script>"],
  ["the end of a CDATA section", "a]]>b<![CDATA[c]]]]>"],
  ["ampersands and entities", "A&B &amp; &lt;b&gt; &nbsp; &#0; &unknown;"],
  ["quotes", `"double" 'single' "><img src=x onerror=alert(1)>`],
  [
    "a comment and an instruction",
    "<!-- --><?xml version='1.0'?><!DOCTYPE x [<!ENTITY y 'z'>]>&y;",
  ],
  ["NUL and other controls", "零\u0000一\u0001二\u0008三\u000B四\u001F五", "零一二三四五"],
  ["lone surrogates", "前\uD83D中\uDE00后", "前中后"],
  ["noncharacters", "甲\uFFFE乙\uFFFF丙", "甲乙丙"],
  ["emoji of several code points", "👨‍👩‍👧‍👦 🇨🇳 🏳️‍🌈 𠮷"],
  ["text from the right", "\u202Eאבג\u202C العربية"],
  ["a separator of lines", "一\u2028二\u2029三\u0085四"],
];

/** A portal that says `text` wherever it can say something. */
const saying = (text: string) =>
  builtPortal({
    "site.json": {
      ...SITE,
      name: `报${text}`,
      tagline: text,
      channels: [{ id: "city", name: `城${text}` }],
      copyright: { from: 2006 },
    },
    "articles/a0.json": articleOf(0, {
      title: `题${text}`,
      introTitle: `肩${text}`,
      summary: `提要${text}`,
      source: { name: `源${text}` },
      authors: [`人${text}`],
      keywords: [`词${text}`],
      channel: "city",
      lang: text,
      lead: undefined,
      body: [
        { type: "paragraph", text: ["文", { type: "strong", text }, text] },
        { type: "code", text },
        { type: "image", src: "/content/media/1.webp", alt: text, caption: text, credit: text },
      ],
    }),
  });

describe.for(HOSTILE)("%s", ([, text, said = text]) => {
  test("leaves every document valid, and is said as it was written", async () => {
    const dir = await saying(text);
    const documents = await allDocuments(dir, new Date("2026-01-01T12:00:00+08:00"));
    expect(await faultsIn(documents)).toEqual([]);

    const rss = parse(documents.get("/feeds/city/rss.xml"));
    expect(textsOf(rss, "item > title")).toEqual([`题${said}`]);
    expect(textsOf(rss, "item > category")).toEqual([`城${said}`, `词${said}`]);
    expect(textsOf(rss, "channel > title")).toEqual([`城${said} - 报${said}`]);
    const atom = parse(documents.get("/feeds/atom.xml"));
    expect(textsOf(atom, "entry > title")).toEqual([`题${said}`]);
    expect(textsOf(atom, "entry > author > name")).toEqual([`人${said}`]);
    expect(JSON.parse(documents.get("/feeds/feed.json") ?? "")).toMatchObject({
      title: `报${said}`,
      items: [{ title: `题${said}`, summary: `提要${said}` }],
    });
    expect(textsOf(parse(documents.get("/sitemaps/news.xml")), "title")).toEqual([`题${said}`]);
  });

  test("is text in the full text, never markup", async () => {
    const atom = parse(await bodyAt(await saying(text), "/feeds/atom.xml"));
    const { body } = new DOMParser().parseFromString(textsOf(atom, "content").join(), "text/html");
    const names = [...body.querySelectorAll("*")].map(({ localName }) => localName);
    expect(new Set(names)).toEqual(
      new Set(["div", "p", "strong", "pre", "code", "figure", "img", "figcaption", "small"]),
    );
    expect(body.querySelector("code")?.textContent).toBe(said);
    expect(body.querySelector("img")?.alt).toBe(said);
  });
});
