import { PageHead } from "../site/page-head.tsx";
import type { Channel } from "../site/site.ts";
import type { Article } from "./article.ts";
import { descriptionOf } from "./opening.ts";
import { shareImageOf } from "./share-image-of.ts";

type ArticleMetaProps = {
  id: string;
  article: Article;
  /** Its channels from the top. */
  trail: readonly Channel[];
};

/** What machines read about an article. */
export function ArticleMeta({ id, article, trail }: ArticleMetaProps) {
  const { title, publishedAt, updatedAt, keywords } = article;

  return (
    <PageHead
      name={title}
      path={`/a/${id}`}
      description={descriptionOf(article)}
      image={shareImageOf(article)}
      graph={{
        "og:type": "article",
        "article:published_time": publishedAt,
        "article:modified_time": updatedAt,
        "article:section": trail.at(-1)?.name,
        "article:tag": keywords,
      }}
    />
  );
}
