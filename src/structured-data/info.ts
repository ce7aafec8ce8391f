import type { WebPage, WithContext } from "schema-dts";
import { onSite } from "../site/on-site.ts";
import type { Site } from "../site/site.ts";
import type { Step } from "./breadcrumb.ts";
import { websiteReference } from "./publisher.ts";

/** A page of the portal about itself. */
export const webPage = (site: Site, { name, path }: Step): WithContext<WebPage> => ({
  "@context": "https://schema.org",
  "@type": "WebPage",
  name,
  url: onSite(site, path),
  inLanguage: site.language,
  isPartOf: websiteReference(site),
});
