import type { NewsMediaOrganization, WebSite, WithContext } from "schema-dts";
import { onSite } from "../site/on-site.ts";
import type { Site } from "../site/site.ts";

/** What makes one thing of the many mentions of the portal (JSON-LD 1.1, node identifiers). */
const ids = (site: Site) => ({
  organization: onSite(site, "/#organization"),
  website: onSite(site, "/#website"),
});

/** The portal as it stands in what it publishes; Google wants its name, address and logo each time. */
export const publisherOf = (site: Site): Exclude<NewsMediaOrganization, string> => ({
  "@type": "NewsMediaOrganization",
  "@id": ids(site).organization,
  name: site.name,
  url: onSite(site, "/"),
  logo: { "@type": "ImageObject", url: onSite(site, "/icon.svg") },
});

/** The portal as a reference from one of its pages. */
export const websiteReference = (site: Site) => ({ "@id": ids(site).website });

/** The publisher with how it can be reached and since when it publishes, for the front page. */
export const organization = (site: Site): WithContext<NewsMediaOrganization> => ({
  "@context": "https://schema.org",
  ...publisherOf(site),
  foundingDate: String(site.copyright.from),
  ...((site.report.phone ?? site.report.mail) && {
    contactPoint: {
      "@type": "ContactPoint",
      contactType: "customer service",
      ...(site.report.phone && { telephone: site.report.phone }),
      ...(site.report.mail && { email: site.report.mail }),
    },
  }),
});

/** The portal as a site: Google takes the name that it shows in results from here. */
export const website = (site: Site): WithContext<WebSite> => ({
  "@context": "https://schema.org",
  "@type": "WebSite",
  "@id": ids(site).website,
  name: site.name,
  url: onSite(site, "/"),
  inLanguage: site.language,
  ...(site.tagline && { description: site.tagline }),
  publisher: { "@id": ids(site).organization },
});
