import { syndicate } from "../syndication/syndicate.ts";
import type { ContentFolder } from "./content-files.ts";
import { sendBytes } from "./send-bytes.ts";

/** Machines ask for these by the hour and not by the second, in seconds. */
const FRESH = 300;

/** Answers the address of a feed, a site map or robots.txt; undefined where it is none. */
export async function syndicatedFile(
  request: Request,
  { contentDir, standIn }: ContentFolder,
): Promise<Response | undefined> {
  const { pathname } = new URL(request.url);
  const file = await syndicate(contentDir, pathname, new Date(), standIn);
  if (!file) return undefined;
  const { type, body, modified } = file;
  const headers = {
    "content-type": type,
    "cache-control": `public, max-age=${FRESH}`,
    "last-modified": modified.toUTCString(),
    vary: "Accept-Encoding",
  };
  return sendBytes(request, body, headers, modified);
}
