import type { ReactNode } from "react";
import { Headline } from "../channel/headline.tsx";
import { useFigureOfNow } from "../lib/clock.ts";
import { formatMoment, yearsSince } from "../lib/moment.ts";
import { useWords } from "../lib/words.ts";
import { Ago } from "./ago.tsx";
import css from "./article-head.module.css";
import type { Article } from "./article.ts";

/** A title of more characters than this is set a step smaller, so that it keeps to two lines on wide screens. */
const LONG = 28;

type ArticleHeadProps = {
  article: Article;
  length: { characters: number; minutes: number };
  breaks: readonly number[];
  subTitleBreaks: readonly number[];
  /** The reader's tools, in the line of source and time where it has room for them. */
  children: ReactNode;
};

/** 肩题, title, 副题; then where it comes from and when, as 互联网新闻信息服务管理规定 asks of a reprint. */
export function ArticleHead({
  article,
  length,
  breaks,
  subTitleBreaks,
  children,
}: ArticleHeadProps) {
  const words = useWords();
  const years = useFigureOfNow((time) => yearsSince(article.publishedAt, time));

  return (
    <header className={css.head}>
      {article.introTitle && <p className={css.intro}>{article.introTitle}</p>}
      <h1 data-long={article.title.length > LONG || undefined}>
        <Headline title={article.title} breaks={breaks} large />
      </h1>
      {article.subTitle && (
        <p className={css.sub}>
          <Headline title={article.subTitle} breaks={subTitleBreaks} />
        </p>
      )}
      {article.originalTitle && (
        <p className={css.original}>
          {words.originalTitle}
          {words.colon}
          {article.originalTitle}
        </p>
      )}
      <div className={css.byline}>
        <p>
          <span>
            {words.source}
            {words.colon}
            <Source {...article.source} />
          </span>
          {article.authors.length > 0 && <span>{article.authors.join("、")}</span>}
          <span>
            <time dateTime={article.publishedAt} title={words.publishedAt}>
              {formatMoment(article.publishedAt)}
            </time>
            {years < 1 && <Ago instant={article.publishedAt} />}
          </span>
          {article.updatedAt && (
            <time dateTime={article.updatedAt}>
              {words.updatedAt(formatMoment(article.updatedAt))}
            </time>
          )}
          <span>
            {words.characters(length.characters)}，{words.minutes(length.minutes)}
          </span>
        </p>
        {children}
      </div>
      {years > 0 && <p className={css.old}>{words.yearsOld(years)}</p>}
    </header>
  );
}

function Source({ name, url }: Article["source"]) {
  if (!url) return name;
  return (
    <a href={url} rel="noopener">
      {name}
    </a>
  );
}
