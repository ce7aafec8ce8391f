import type { ShareImage } from "../site/share-image.ts";
import type { Article } from "./article.ts";

/**
 * The picture that stands for an article where it is shared: its lead, else the first picture or film still in its
 * body. Its `src`, since WeChat and QQ show none of the newer formats among its sources.
 */
export function shareImageOf({
  lead,
  body,
}: Pick<Article, "lead" | "body">): ShareImage | undefined {
  if (lead) return lead;
  for (const block of body) {
    if (block.type === "image") return block;
    if (block.type === "gallery") return block.images[0];
    // The size given with a film is the film's own, and not that of its still.
    if (block.type === "video" && block.poster) return { src: block.poster, alt: block.title };
  }
  return undefined;
}
