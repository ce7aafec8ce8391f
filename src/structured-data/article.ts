import type { NewsArticle, OpinionNewsArticle, WithContext } from "schema-dts";
import type { Article } from "../article/article.ts";
import { descriptionOf } from "../article/opening.ts";
import { shareImageOf } from "../article/share-image-of.ts";
import { onSite } from "../site/on-site.ts";
import type { Channel, Site } from "../site/site.ts";
import { authorOf } from "./author.ts";
import { publisherOf } from "./publisher.ts";

/** What structured data is made of where a page shows an article; `trail` are its channels from the top. */
export type ArticleFacts = { site: Site; id: string; article: Article; trail: readonly Channel[] };

/**
 * An article as news, or as opinion where one of its channels is of that kind. All of Google's recommended fields, and
 * where it was first published for a reprint (`sourceOrganization`, `isBasedOn`).
 */
export function newsArticle({
  site,
  id,
  article,
  trail,
}: ArticleFacts): WithContext<NewsArticle | OpinionNewsArticle> {
  const { source, authors, publishedAt, updatedAt, keywords, subTitle } = article;
  const isOpinion = trail.some(({ kind }) => kind === "opinion");
  const section = trail.at(-1)?.name;
  const house = { "@type": "Organization", name: source.name } as const;

  return {
    "@context": "https://schema.org",
    "@type": isOpinion ? "OpinionNewsArticle" : "NewsArticle",
    mainEntityOfPage: onSite(site, `/a/${id}`),
    url: onSite(site, `/a/${id}`),
    headline: article.title,
    ...(subTitle && { alternativeHeadline: subTitle }),
    description: descriptionOf(article),
    image: [onSite(site, (shareImageOf(article) ?? site.card).src)],
    datePublished: publishedAt,
    dateModified: updatedAt ?? publishedAt,
    author: authors.length > 0 ? authors.map(authorOf) : house,
    editor: { "@type": "Person", name: article.editor },
    publisher: publisherOf(site),
    ...(source.name !== site.name && { sourceOrganization: house }),
    ...(source.url && { isBasedOn: new URL(source.url, site.address).href }),
    ...(section && { articleSection: section }),
    ...(keywords.length > 0 && { keywords: keywords.join(",") }),
    inLanguage: article.lang ?? site.language,
    isAccessibleForFree: true,
  };
}
