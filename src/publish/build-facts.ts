import type { Story } from "../channel/story.ts";
import type { Picture } from "../lib/picture.ts";
import type { Facts } from "./build-memory.ts";
import type { StrictArticle } from "./content.ts";
import { digest } from "./digest.ts";
import { nounsIn } from "./related-shared.ts";
import { termsOf } from "./related-terms.ts";
import { titleBreaks } from "./segment.ts";
import type { Terms } from "./terms.ts";

/**
 * What the lists, related stories and site maps need of an article.
 * @param names the portal's own names, held together in the headline
 */
export function factsOf(article: StrictArticle, names: readonly string[], all: Terms): Facts {
  const { subTitle, keywords, related, updatedAt, lang, title } = article;
  const about = termsOf(article);
  const terms = Uint32Array.from(about.keys(), (term) => all.numberOf(term));
  const weights = Float64Array.from(about.values());
  return {
    story: storyOf(article, names),
    subTitleBreaks: titleBreaks(subTitle ?? "", keywords),
    ...(subTitle && { subTitle }),
    keywords,
    related,
    formerAddresses: article.formerAddresses,
    ...(updatedAt && { updatedAt }),
    ...(lang && { lang }),
    pictures: picturesOf(article),
    nouns: nounsIn(title, keywords),
    terms,
    weights,
    about: digest(Buffer.concat([bytesOf(terms), bytesOf(weights)])),
  };
}

const bytesOf = ({ buffer }: Uint32Array | Float64Array) => new Uint8Array(buffer);

function storyOf(article: StrictArticle, names: readonly string[]): Facts["story"] {
  const { title, introTitle, summary, source, publishedAt, channel, keywords, lang } = article;
  const [author] = article.authors;
  const picture = pictureOf(article);
  const media = mediaOf(article);
  const protectedWords = protectedIn(article);
  return {
    title,
    breaks: titleBreaks(title, [...names, ...keywords]),
    ...(introTitle && { introTitle }),
    ...(summary && { summary }),
    source: source.name,
    ...(author && { author }),
    ...(lang && { lang }),
    ...(protectedWords.length > 0 && { protectedWords }),
    publishedAt,
    channel,
    ...(picture && { picture: bare(picture) }),
    ...(media && { media }),
  };
}

/** What keeps its spelling in lists as well: of the words that an article protects, those that lists show. */
function protectedIn({ title, introTitle, summary, ...article }: StrictArticle): string[] {
  const shown = [title, introTitle, summary].join(" ");
  const { protectedWords = [], authors, editor, proofreader = "" } = article;
  const words = new Set([...protectedWords, ...authors, editor, proofreader]);
  return [...words].filter((word) => word !== "" && shown.includes(word));
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

function picturesOf({ lead, body }: StrictArticle): string[] {
  const inBody = body.flatMap((block) => {
    if (block.type === "image") return [block.src];
    return block.type === "gallery" ? block.images.map(({ src }) => src) : [];
  });
  return [...new Set(lead ? [lead.src, ...inBody] : inBody)];
}
