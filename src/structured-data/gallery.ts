import type { ImageGallery, WithContext } from "schema-dts";
import { onSite } from "../site/on-site.ts";
import type { ArticleFacts } from "./article.ts";
import { imageObject } from "./picture.ts";

/** Every gallery of an article, each picture with its caption and credit (Google, image metadata). */
export const galleries = ({ site, id, article }: ArticleFacts): WithContext<ImageGallery>[] =>
  article.body
    .filter((block) => block.type === "gallery")
    .map(({ caption, images }) => ({
      "@context": "https://schema.org",
      "@type": "ImageGallery",
      name: caption ?? article.title,
      url: onSite(site, `/a/${id}`),
      datePublished: article.publishedAt,
      image: images.map((picture) => imageObject(site, picture)),
    }));
