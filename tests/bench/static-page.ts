import * as v from "valibot";
import { Article } from "../../src/article/article.ts";
import { plainText } from "../../src/article/plain-text.ts";

/** The words and the lead picture of an article as somebody would write its page by hand, without any script. */
export function staticPage(json: string): string {
  const {
    title,
    subTitle = "",
    source,
    publishedAt,
    editor,
    lead,
    body,
  } = v.parse(Article, JSON.parse(json));
  const sources = lead?.sources.map(
    ({ type, srcset }) =>
      `<source type="${type}" sizes="100vw" srcset="${srcset.map(({ src, width }) => `${src} ${width}w`).join(", ")}">`,
  );
  return `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<style>
  body { max-width: 34em; margin: auto; padding: 1em; font: 1.125rem/1.8 sans-serif }
  h1 { font: 700 1.75rem/1.35 serif }
  img { width: 100%; height: auto }
</style>
<h1>${escape(title)}</h1>
<p>${escape(subTitle)}
<p>${escape(source.name)} ${publishedAt}
${lead ? `<picture>${sources?.join("")}<img src="${lead.src}" alt="${escape(lead.alt)}" width="${lead.width}" height="${lead.height}"></picture>` : ""}
${body.map((block) => `<p>${escape(plainText(block))}`).join("\n")}
<p>${escape(editor)}
`;
}

const escape = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
