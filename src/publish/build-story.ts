import type { Story } from "../channel/story.ts";
import type { Picture } from "../lib/picture.ts";
import type { Channel } from "../site/site.ts";
import type { StrictArticle } from "./content.ts";
import { titleBreaks } from "./segment.ts";

/**
 * An article as lists show it.
 * @param trail its channels from the top, by whose kinds it is known whether its author is named
 * @param names the portal's own names, held together in the headline
 */
export function storyOf(
  id: string,
  article: StrictArticle,
  trail: readonly Channel[],
  names: readonly string[],
): Story {
  const { title, introTitle, summary, source, publishedAt, channel } = article;
  const isOpinion = trail.some(({ kind }) => kind === "opinion");
  const author = isOpinion ? article.authors[0] : undefined;
  const picture = pictureOf(article);
  const media = mediaOf(article);
  return {
    id,
    title,
    breaks: breaksOf(article, names),
    ...(introTitle && { introTitle }),
    ...(summary && { summary }),
    source: source.name,
    ...(author && { author }),
    publishedAt,
    channel,
    ...(picture && { picture: bare(picture) }),
    ...(media && { media }),
  };
}

function pictureOf({ lead, body }: StrictArticle): Picture | undefined {
  if (lead) return lead;
  for (const block of body) {
    if (block.type === "image") return block;
    if (block.type === "gallery") return block.images[0];
  }
  return undefined;
}

/** A picture without the words that stand under it in the article. */
const bare = ({ src, alt, width, height, sources }: Picture): Picture => ({
  src,
  alt,
  ...(width && { width }),
  ...(height && { height }),
  sources,
});

function mediaOf({ body }: StrictArticle): Story["media"] {
  for (const { type } of body) {
    if (type === "video" || type === "audio" || type === "gallery") return type;
  }
  return undefined;
}

/** The breaks last found for an article, and with which names. */
const found = new WeakMap<StrictArticle, { names: string; breaks: number[] }>();

function breaksOf(article: StrictArticle, names: readonly string[]): number[] {
  const known = found.get(article);
  if (known?.names === names.join()) return known.breaks;
  const breaks = titleBreaks(article.title, [...names, ...article.keywords]);
  found.set(article, { names: names.join(), breaks });
  return breaks;
}
