import type { BreadcrumbList, WithContext } from "schema-dts";
import { onSite } from "../site/on-site.ts";
import type { Site } from "../site/site.ts";

/** A page on the way from the front page down; `path` is its address on this site. */
export type Step = { name: string; path: string };

/** The way down to a page, the page itself last (Google: at least two steps, each with position, name and item). */
export const breadcrumb = (site: Site, steps: readonly Step[]): WithContext<BreadcrumbList> => ({
  "@context": "https://schema.org",
  "@type": "BreadcrumbList",
  itemListElement: steps.map(({ name, path }, index) => ({
    "@type": "ListItem",
    position: index + 1,
    name,
    item: onSite(site, path),
  })),
});
