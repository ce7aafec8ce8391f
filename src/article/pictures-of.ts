import type { Picture } from "../lib/picture.ts";
import type { Article } from "./article.ts";
import { leadsWithPicture } from "./leads-with.ts";

/** The pictures that an article shows, in order. */
export const picturesOf = (article: Article): Picture[] => [
  ...(article.lead && leadsWithPicture(article) ? [article.lead] : []),
  ...article.body.flatMap((block) => {
    if (block.type === "image") return [block];
    return block.type === "gallery" ? block.images : [];
  }),
];
