import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isUnchanged } from "./conditions.ts";
import { siteType } from "./media-types.ts";
import { openBelow, segmentsOf } from "./open-file.ts";
import { contentSecurityPolicy } from "./security-headers.ts";
import { sendFile } from "./send-file.ts";

/** Built names hold a hash of what is in them, so they never change: a year. */
const FOREVER = "public, max-age=31536000, immutable";

/**
 * The built site: its files by their names, and index.html for the address of any page. The function it returns
 * answers undefined where there is neither. What the build copied of the content is never served.
 * @throws Error where `distDir` has no index.html
 */
export function siteFiles(distDir: string): (request: Request) => Promise<Response | undefined> {
  const page = readPage(join(distDir, "index.html"));

  return async (request) => {
    const file = await builtFile(request, distDir);
    if (file) return file;
    const { pathname } = new URL(request.url);
    return wantsPage(request, pathname) ? page(request) : undefined;
  };
}

async function builtFile(request: Request, distDir: string): Promise<Response | undefined> {
  const segments = segmentsOf(request.url) ?? [];
  const [top] = segments;
  const name = segments.at(-1) ?? "";
  const type = siteType(name);
  if (!type || top === "content" || name === "index.html") return undefined;
  const file = await openBelow(distDir, segments);
  if (!file) return undefined;
  return sendFile(request, file, {
    "content-type": type,
    "cache-control": top === "assets" ? FOREVER : "no-cache",
    vary: "Accept-Encoding",
  });
}

function readPage(path: string) {
  const html = readFileSync(path, "utf8");
  const version = {
    etag: `"${createHash("sha256").update(html).digest("base64url").slice(0, 22)}"`,
    modified: new Date(),
  };
  const headers = {
    "content-type": "text/html; charset=utf-8",
    "content-security-policy": contentSecurityPolicy(html),
    "cache-control": "no-cache",
    vary: "Accept-Encoding",
    etag: version.etag,
  };
  return ({ headers: asked }: Request) =>
    isUnchanged(asked, version)
      ? new Response(null, { status: 304, headers })
      : new Response(html, { headers });
}

/** A browser names HTML; whoever takes anything is given a page too, unless it is a file that was asked for. */
function wantsPage({ headers }: Request, pathname: string): boolean {
  if (pathname.startsWith("/assets/")) return false;
  const accept = headers.get("accept") ?? "*/*";
  return accept.includes("text/html") || (accept.includes("*/*") && !pathname.includes("."));
}
