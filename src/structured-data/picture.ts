import type { ImageObject } from "schema-dts";
import type { Picture } from "../lib/picture.ts";
import { onSite } from "../site/on-site.ts";
import type { Site } from "../site/site.ts";

/** A picture with what is known of it; sizes in pixels. */
export const imageObject = (site: Site, picture: Picture): Exclude<ImageObject, string> => ({
  "@type": "ImageObject",
  url: onSite(site, picture.src),
  contentUrl: onSite(site, picture.src),
  ...(picture.width && { width: `${picture.width}` }),
  ...(picture.height && { height: `${picture.height}` }),
  ...((picture.caption ?? picture.alt) && { caption: picture.caption ?? picture.alt }),
  ...(picture.credit && { creditText: picture.credit }),
});
