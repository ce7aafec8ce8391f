import { createElement, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Article } from "../article/article.ts";
import { leadsWithPicture } from "../article/leads-with.ts";
import { formatMoment } from "../lib/moment.ts";
import { absolute } from "./absolute.ts";
import { blockHtml, type Place } from "./block-html.ts";
import { figureOf } from "./figure.ts";
import { inOrder, richText } from "./rich-text.ts";

/** An article's full text as HTML that stands by itself anywhere: what is above the title's place, body, notes, editors. */
export function articleHtml(article: Article, place: Place): string {
  const { lead, lang, dir, body } = article;
  const content = inOrder([
    ...head(article, place),
    lead && leadsWithPicture(article) && figureOf(lead, place.base),
    ...body.map((block) => blockHtml(block, place)),
    notes(article, place),
    foot(article, place),
  ]);
  return renderToStaticMarkup(lang || dir ? createElement("div", { lang, dir }, content) : content);
}

/** 肩题, 副题 and 原题; then the source, which 互联网新闻信息服务管理规定 wants named wherever a text is shown. */
function head(article: Article, { base, words }: Place): ReactNode[] {
  const { introTitle, subTitle, originalTitle, source, authors, publishedAt, updatedAt } = article;
  const href = source.url && absolute(source.url, base);
  const from = href ? createElement("a", { href }, source.name) : source.name;
  return [
    introTitle && createElement("p", null, introTitle),
    subTitle && createElement("p", null, createElement("strong", null, subTitle)),
    originalTitle && createElement("p", null, `${words.originalTitle}：${originalTitle}`),
    createElement(
      "p",
      null,
      `${words.source}：`,
      from,
      ["", ...authors].join(" "),
      ` ${formatMoment(publishedAt)}`,
      updatedAt && ` ${words.updatedAt(formatMoment(updatedAt))}`,
    ),
  ];
}

function notes({ body }: Article, { base, words }: Place): ReactNode {
  const footnotes = body.filter((block) => block.type === "footnote");
  if (footnotes.length === 0) return null;
  const items = footnotes.map(({ text }) => createElement("li", null, richText(text, base)));
  return inOrder([
    createElement("h2", null, words.notes),
    createElement("ol", null, inOrder(items)),
  ]);
}

function foot({ editor, proofreader }: Article, { words }: Place): ReactNode {
  const people = [`${words.editor}：${editor}`];
  if (proofreader) people.push(`${words.proofreader}：${proofreader}`);
  return createElement("p", null, people.join(" "));
}
