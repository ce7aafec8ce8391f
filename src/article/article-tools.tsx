import type { ReactNode, RefObject } from "react";
import { useWords } from "../lib/words.ts";
import { SaveButton } from "../library/save-button.tsx";
import css from "./article-tools.module.css";
import type { Article } from "./article.ts";
import { ContentsButton } from "./contents-button.tsx";
import type { Section } from "./sections.ts";
import { ShareButton } from "./share-button.tsx";
import { SettingButton } from "../setting/setting-button.tsx";
import { TextSizer } from "../setting/text-sizer.tsx";

type ArticleToolsProps = {
  id: string;
  article: Article;
  sections: readonly Section[];
  body: RefObject<HTMLElement | null>;
  /** Tools of other features, which come first. */
  children?: ReactNode;
  /** What else there is to do, at the end. */
  more?: ReactNode;
};

/** What a reader does with an article: the size at the byline, and the rest with it on wide screens, in a bar under the thumb on phones. */
export function ArticleTools({ id, article, sections, body, children, more }: ArticleToolsProps) {
  const words = useWords();

  return (
    <div role="group" aria-label={words.tools} className={css.tools}>
      <TextSizer />
      <div className={css.bar} data-bar>
        {children}
        {sections.length > 0 && <ContentsButton sections={sections} className={css.contents} />}
        <SettingButton body={body} />
        <SaveButton id={id} article={article} body={body} />
        <ShareButton article={article} />
        {article.comments !== "off" && <a href="#comments">{words.commentsShort}</a>}
        {more}
      </div>
    </div>
  );
}
