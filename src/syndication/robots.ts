import type { Site } from "../site/site.ts";

/** `/robots.txt` (RFC 9309): everything may be read but the comments' interface, which holds no page. */
export const printRobots = ({ address }: Site) =>
  `User-agent: *\nDisallow: /api/\n\nSitemap: ${new URL("/sitemap.xml", address).href}\n`;
