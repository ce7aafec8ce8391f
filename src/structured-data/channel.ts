import type { CollectionPage, WithContext } from "schema-dts";
import type { Story } from "../channel/story.ts";
import { onSite } from "../site/on-site.ts";
import type { Site } from "../site/site.ts";
import type { Step } from "./breadcrumb.ts";
import { websiteReference } from "./publisher.ts";

/** A page of a channel as the list of the stories on it, in their order. */
export const collectionPage = (
  site: Site,
  { name, path }: Step,
  stories: readonly Story[],
): WithContext<CollectionPage> => ({
  "@context": "https://schema.org",
  "@type": "CollectionPage",
  name,
  url: onSite(site, path),
  inLanguage: site.language,
  isPartOf: websiteReference(site),
  mainEntity: {
    "@type": "ItemList",
    numberOfItems: stories.length,
    itemListElement: stories.map(({ id, title }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name: title,
      url: onSite(site, `/a/${id}`),
    })),
  },
});
