import { useWords } from "../lib/words.ts";
import css from "./article-foot.module.css";
import type { Article } from "./article.ts";

type ArticleFootProps = { article: Article; url: string; reportMail?: string | undefined };

/** Who edited it, and where to complain about it. */
export function ArticleFoot({ article, url, reportMail }: ArticleFootProps) {
  const words = useWords();
  const draft = new URLSearchParams({
    subject: words.reportSubject(article.title),
    body: `${article.title}\n${url}\n\n`,
  });

  return (
    <>
      <p className={css.foot}>
        {reportMail && (
          // mailto takes %20, not + (RFC 6068 §5).
          <a href={`mailto:${reportMail}?${draft.toString().replaceAll("+", "%20")}`}>
            {words.reportArticle}
          </a>
        )}
        <span>
          {words.editor}
          {words.colon}
          {article.editor}
        </span>
        {article.proofreader && (
          <span>
            {words.proofreader}
            {words.colon}
            {article.proofreader}
          </span>
        )}
      </p>
      {/* Said on paper only (src/styles/print.css). */}
      <p hidden>
        {words.originalAddress}
        {words.colon}
        {url}
      </p>
    </>
  );
}
