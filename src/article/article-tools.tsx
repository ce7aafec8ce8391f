import type { RefObject } from "react";
import { useWords } from "../lib/words.ts";
import { SaveButton } from "../library/save-button.tsx";
import css from "./article-tools.module.css";
import type { Article } from "./article.ts";
import { ContentsButton } from "./contents-button.tsx";
import type { Section } from "./sections.ts";
import { ShareButton } from "./share-button.tsx";
import { TextSizer } from "./text-sizer.tsx";

type ArticleToolsProps = {
  id: string;
  article: Article;
  sections: readonly Section[];
  body: RefObject<HTMLElement | null>;
};

/** What a reader does with an article: beside the byline on wide screens, in a bar under the thumb on phones. */
export function ArticleTools({ id, article, sections, body }: ArticleToolsProps) {
  const words = useWords();

  return (
    <div role="group" aria-label={words.tools} className={css.tools}>
      <TextSizer />
      {sections.length > 0 && (
        <ContentsButton sections={sections} body={body} className={css.phone} />
      )}
      <SaveButton id={id} article={article} body={body} />
      <ShareButton title={article.title} summary={article.summary} picture={article.lead?.src} />
      {article.comments !== "off" && <a href="#comments">{words.commentsShort}</a>}
    </div>
  );
}
