import * as v from "valibot";
import { Article } from "../../src/article/article.ts";
import { plainText } from "../../src/article/plain-text.ts";
import type { Picture } from "../../src/lib/picture.ts";

/**
 * An article as somebody would write its page by hand: its words, headings and pictures, with the styles in the page
 * and without any script. What takes more than a line of HTML (tables, lists, notes) is set as its words.
 */
export function staticPage(json: string): string {
  const article = v.parse(Article, JSON.parse(json));
  const { title, subTitle, summary = title, source, publishedAt, editor, lead, body } = article;
  return `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<meta name="description" content="${escape(summary)}">
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<style>
  body { max-width: 34em; margin: auto; padding: 1em; font: 1.125rem/1.8 sans-serif }
  h1 { font: 700 1.75rem/1.35 serif }
  figure { margin: 1em 0 }
  img { width: 100%; height: auto }
</style>
<main>
<h1>${escape(title)}</h1>
<p>${escape(subTitle ?? "")}
<p>${escape(source.name)} ${publishedAt}
${lead ? figure(lead, 'fetchpriority="high"') : ""}
${body.map(lineOf).join("\n")}
<p>${escape(editor)}
</main>
`;
}

function lineOf(block: Article["body"][number]): string {
  if (block.type === "image") return figure(block, 'loading="lazy"');
  if (block.type === "heading") return `<h2>${escape(plainText(block))}</h2>`;
  return `<p>${escape(plainText(block))}`;
}

function figure({ src, alt, width, height, caption = "", sources }: Picture, how: string): string {
  const formats = sources.map(({ type, srcset }) => {
    const files = srcset.map((file) => `${file.src} ${file.width}w`).join(", ");
    return `<source type="${type}" sizes="(width < 38em) 100vw, 34em" srcset="${files}">`;
  });
  const image = `<img src="${src}" alt="${escape(alt)}" width="${width}" height="${height}" ${how}>`;
  return `<figure><picture>${formats.join("")}${image}</picture><figcaption>${escape(caption)}</figcaption></figure>`;
}

const escape = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
