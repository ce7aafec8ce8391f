import { extname } from "node:path";

const TEXT = "charset=utf-8";

/** What a content folder may hold: JSON, pictures, films, sounds, and papers to download. Nothing else is served. */
const CONTENT: Record<string, string> = {
  ".json": "application/json",
  ".avif": "image/avif",
  ".webp": "image/webp",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".png": "image/png",
  ".gif": "image/gif",
  ".svg": `image/svg+xml; ${TEXT}`,
  ".mp4": "video/mp4",
  ".webm": "video/webm",
  ".m4a": "audio/mp4",
  ".mp3": "audio/mpeg",
  ".aac": "audio/aac",
  ".ogg": "audio/ogg",
  ".opus": "audio/ogg",
  ".vtt": `text/vtt; ${TEXT}`,
  ".csv": `text/csv; ${TEXT}`,
  ".txt": `text/plain; ${TEXT}`,
  ".pdf": "application/pdf",
  ".zip": "application/zip",
  ".doc": "application/msword",
  ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  ".xls": "application/vnd.ms-excel",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** What a built site may hold. */
const SITE: Record<string, string> = {
  ...CONTENT,
  ".html": `text/html; ${TEXT}`,
  ".js": `text/javascript; ${TEXT}`,
  ".css": `text/css; ${TEXT}`,
  ".map": "application/json",
  ".woff2": "font/woff2",
  ".ico": "image/x-icon",
  ".xml": `application/xml; ${TEXT}`,
  ".webmanifest": "application/manifest+json",
};

/** The media type of a content file by its name; undefined where it is none that is served. */
export const contentType = (name: string) => CONTENT[extname(name).toLowerCase()];

/** The media type of a file of the built site by its name; undefined where it is none that is served. */
export const siteType = (name: string) => SITE[extname(name).toLowerCase()];

/** The media types of a site and its content with the ends of the names that are of them, without the dot. */
export const typesOfSite = (): Map<string, string[]> =>
  new Map(
    Map.groupBy(Object.entries(SITE), ([, type]) => type)
      .entries()
      .map(([type, names]) => [type, names.map(([name]) => name.slice(1))]),
  );
