import { createHash } from "node:crypto";
import { syndicate } from "../syndication/syndicate.ts";
import { isUnchanged } from "./conditions.ts";

/** Machines ask for these by the hour and not by the second, in seconds. */
const FRESH = 300;

/** Answers the address of a feed, a site map or robots.txt; undefined where it is none. */
export async function syndicatedFile(
  request: Request,
  contentDir: string,
): Promise<Response | undefined> {
  const file = await syndicate(contentDir, new URL(request.url).pathname);
  if (!file) return undefined;
  const { type, body, modified } = file;
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
  const headers = {
    "content-type": type,
    "cache-control": `public, max-age=${FRESH}`,
    "last-modified": modified.toUTCString(),
    vary: "Accept-Encoding",
    etag,
  };
  return isUnchanged(request.headers, { etag, modified })
    ? new Response(null, { status: 304, headers })
    : new Response(body, { headers });
}
