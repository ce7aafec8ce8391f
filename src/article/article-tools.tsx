import type { ReactNode } from "react";
import { useWords } from "../lib/words.ts";
import css from "./article-tools.module.css";
import type { Article } from "./article.ts";
import { ContentsButton } from "./contents-button.tsx";
import type { Section } from "./sections.ts";
import { ShareButton } from "./share-button.tsx";
import { TextSizer } from "./text-sizer.tsx";

type ArticleToolsProps = {
  article: Article;
  sections: readonly Section[];
  /** What else there is to do, at the end. */
  children: ReactNode;
};

/** What a reader does with an article: beside the byline on wide screens, in a bar under the thumb on phones. */
export function ArticleTools({ article, sections, children }: ArticleToolsProps) {
  const words = useWords();

  return (
    <div role="group" aria-label={words.tools} className={css.tools}>
      <TextSizer />
      {sections.length > 0 && <ContentsButton sections={sections} className={css.phone} />}
      <ShareButton title={article.title} summary={article.summary} picture={article.lead?.src} />
      {article.comments !== "off" && <a href="#comments">{words.commentsShort}</a>}
      {children}
    </div>
  );
}
