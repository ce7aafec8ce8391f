import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import { formatToday } from "../lib/dates.ts";
import { useLanguage } from "../lib/words.ts";
import type { Told } from "../poster/told.ts";
import { useSite } from "../site/site-context.ts";
import type { Article } from "./article.ts";
import { descriptionOf } from "./opening.ts";
import { relatedQuery } from "./related-query.ts";
import { shareImageOf } from "./share-image-of.ts";

/** What a poster or a quote card tells of the article on the page, at this address. */
export function useTold(article: Article, url: string): Told {
  const { id = "" } = useParams();
  const site = useSite();
  const language = useLanguage();
  const { data: related } = useQuery({ ...relatedQuery(id), enabled: false });
  const { introTitle, title, source, publishedAt } = article;
  const description = descriptionOf(article);

  return {
    portal: site.name,
    introTitle,
    title,
    breaks: related?.breaks ?? [],
    source: source.name,
    date: formatToday(new Date(publishedAt), language).date,
    summary: description === title ? "" : description,
    picture: shareImageOf(article)?.src,
    url,
  };
}
