import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isUnchanged } from "./conditions.ts";
import { type Encoding, encodingFor } from "./encodings.ts";
import { siteType } from "./media-types.ts";
import { openBelow, segmentsOf } from "./open-file.ts";
import { contentSecurityPolicy, PAGE_HEADERS } from "./security-headers.ts";
import { sendFile } from "./send-file.ts";

/** Built names hold a hash of what is in them, so they never change: a year. */
const FOREVER = "public, max-age=31536000, immutable";

/** What the build adds to the name of a file that it has compressed (src/server/precompress.ts). */
const SUFFIX: Record<Encoding, string> = { br: ".br", gzip: ".gz" };

/** Answers the address of any page. */
export type AnswerPage = (request: Request) => Response | Promise<Response>;

/** The plain app, whatever `/` is answered with; the service worker keeps it. */
const SHELL = "/shell.html";

/**
 * The built site: its files by their names, and `page` for the address of any page,
 * `plain` for that of the app alone. The function it returns
 * answers undefined where there is neither. What the build copied of the content is never served.
 */
export function siteFiles(
  distDir: string,
  { page, plain }: { page: AnswerPage; plain: AnswerPage },
): (request: Request) => Promise<Response | undefined> {
  return async (request) => {
    const { pathname } = new URL(request.url);
    // With the policy of a page, as the service worker answers with it for the address of any page.
    if (pathname === SHELL) return plain(request);
    const file = await builtFile(request, distDir);
    if (file) return file;
    return wantsPage(request, pathname) ? page(request) : undefined;
  };
}

async function builtFile(request: Request, distDir: string): Promise<Response | undefined> {
  const segments = segmentsOf(request.url) ?? [];
  const [top] = segments;
  const name = segments.at(-1) ?? "";
  const type = siteType(name);
  if (!type || top === "content" || name === "index.html") return undefined;
  const headers = { "content-type": type, ...headersIn(top) };
  const encoding = top === "assets" ? encodingFor(request.headers) : undefined;
  const encoded = encoding && (await openBelow(distDir, withSuffix(segments, SUFFIX[encoding])));
  if (encoded) return sendFile(request, encoded, { ...headers, "content-encoding": encoding });
  const file = await openBelow(distDir, segments);
  return file && sendFile(request, file, headers);
}

const withSuffix = (segments: readonly string[], suffix: string) => [
  ...segments.slice(0, -1),
  `${segments.at(-1)}${suffix}`,
];

function headersIn(top: string | undefined) {
  return {
    "cache-control": top === "assets" ? FOREVER : "no-cache",
    vary: "Accept-Encoding",
  };
}

/**
 * Answers with index.html as it was built: the app, which draws any page in the browser.
 * @throws Error where `distDir` has no index.html
 */
export function plainPage(distDir: string): (request: Request) => Response {
  const html = readFileSync(join(distDir, "index.html"), "utf8");
  const version = {
    etag: `"${createHash("sha256").update(html).digest("base64url").slice(0, 22)}"`,
    modified: new Date(),
  };
  const headers = {
    "content-type": "text/html; charset=utf-8",
    "content-security-policy": contentSecurityPolicy(html),
    ...PAGE_HEADERS,
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
