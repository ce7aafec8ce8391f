import type { VideoObject, WithContext } from "schema-dts";
import type { BlockOf } from "../article/block.ts";
import { descriptionOf } from "../article/opening.ts";
import { shareImageOf } from "../article/share-image-of.ts";
import { onSite } from "../site/on-site.ts";
import type { ArticleFacts } from "./article.ts";

/** Every film of an article. Google requires name, thumbnailUrl and uploadDate; a film without a still takes the article's picture. */
export const videos = (facts: ArticleFacts): WithContext<VideoObject>[] =>
  facts.article.body.filter((block) => block.type === "video").map((block) => video(facts, block));

const video = (
  { site, article }: ArticleFacts,
  { title, caption, poster, sources: [source], duration, width, height }: BlockOf<"video">,
): WithContext<VideoObject> => ({
  "@context": "https://schema.org",
  "@type": "VideoObject",
  name: title,
  description: caption ?? descriptionOf(article),
  thumbnailUrl: onSite(site, poster ?? (shareImageOf(article) ?? site.card).src),
  uploadDate: article.publishedAt,
  ...(source && { contentUrl: onSite(site, source.src), encodingFormat: source.type }),
  ...(duration && { duration: `PT${Math.round(duration)}S` }),
  width: `${width}`,
  height: `${height}`,
});
