import { createHash } from "node:crypto";
import type { Context } from "hono";
import { EMBED_HOSTS } from "../article/block.ts";

/** Sharing, full screen and autoplay are not named, and so keep their default: this site itself. */
const DENIED = ["accelerometer", "camera", "display-capture", "geolocation", "gyroscope"]
  .concat(["magnetometer", "microphone", "midi", "payment", "usb"])
  .map((feature) => `${feature}=()`)
  .join(", ");

/** The headers that no answer should lack. */
export const SECURITY_HEADERS = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "strict-origin-when-cross-origin",
  "cross-origin-opener-policy": "same-origin",
  "permissions-policy": DENIED,
};

/** What only pages have besides, as other sites may show our pictures and read our feeds. */
export const PAGE_HEADERS = { "cross-origin-resource-policy": "same-origin" };

/** The policy of a drawing: opened by itself it is a document of this site, and must not run as one. */
export const DRAWING_POLICY = "script-src 'none'; sandbox";

/** What a reader's browser promises who has come over https: to come by it for two years. */
export const ALWAYS_SECURE = "max-age=63072000";

/** Whether the reader's own line is encrypted: over plain http no such promise is made (RFC 6797, 7.2). */
const isSecure = (c: Context) =>
  c.req.url.startsWith("https:") || c.req.header("x-forwarded-proto") === "https";

/** Middleware that gives every answer, refusals included, the headers that no answer should lack. */
export async function securityHeaders(c: Context, next: () => Promise<void>) {
  await next();
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) c.res.headers.set(name, value);
  if (isSecure(c)) c.res.headers.set("strict-transport-security", ALWAYS_SECURE);
}

/** The Content-Security-Policy of an HTML page: its own inline scripts and styles run by their hashes, and no others. */
export function contentSecurityPolicy(html: string): string {
  const frames = EMBED_HOSTS.map((host) => `https://${host}`);
  return [
    "default-src 'self'",
    ["script-src 'self'", ...inlined(html, "script").map(hashOf)].join(" "),
    ["style-src 'self'", ...inlined(html, "style").map(hashOf)].join(" "),
    // Pictures and media may be at http addresses; on an https page the browser upgrades or refuses them (Mixed Content).
    "img-src 'self' data: http: https:",
    // What is played while the browser speaks is a few bytes of the program (listen/use-silence.ts).
    "media-src 'self' data: http: https:",
    ["frame-src", ...frames].join(" "),
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'self'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    // The one policy there is allows the service worker's own address (src/upkeep).
    "trusted-types kanbao",
  ].join("; ");
}

/** HTML parsing turns every newline into a line feed before a text is hashed. */
const inlined = (html: string, tag: "script" | "style") =>
  html
    .replace(/\r\n?/g, "\n")
    .matchAll(new RegExp(`<${tag}\\b(?![^>]*\\ssrc\\b)[^>]*>([\\s\\S]*?)</${tag}\\s*>`, "gi"))
    .map(([, text = ""]) => text)
    .toArray();

const hashOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
