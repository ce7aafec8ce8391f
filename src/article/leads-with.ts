import type { Article } from "./article.ts";

/**
 * Whether the lead picture stands above the text: when it has a caption, so that it is news and not an emblem for
 * lists, and the body does not show it anyway.
 */
export function leadsWithPicture({ lead, body }: Article): boolean {
  if (!lead?.caption) return false;
  return !body.some((block) => {
    if (block.type === "image") return block.src === lead.src;
    if (block.type === "gallery") return block.images.some(({ src }) => src === lead.src);
    return block.type === "video";
  });
}
