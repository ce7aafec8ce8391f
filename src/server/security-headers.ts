import { createHash } from "node:crypto";
import type { Context } from "hono";
import { EMBED_HOSTS } from "../article/block.ts";

/** Sharing, full screen and autoplay are not named, and so keep their default: this site itself. */
const DENIED = ["accelerometer", "camera", "display-capture", "geolocation", "gyroscope"]
  .concat(["magnetometer", "microphone", "midi", "payment", "usb"])
  .map((feature) => `${feature}=()`)
  .join(", ");

const HEADERS = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "strict-origin-when-cross-origin",
  "cross-origin-opener-policy": "same-origin",
  "permissions-policy": DENIED,
};

/** Middleware that gives every answer, refusals included, the headers that no answer should lack. */
export async function securityHeaders(c: Context, next: () => Promise<void>) {
  await next();
  for (const [name, value] of Object.entries(HEADERS)) c.res.headers.set(name, value);
}

/** The Content-Security-Policy of an HTML page: its own inline scripts run by their hashes, and no others. */
export function contentSecurityPolicy(html: string): string {
  const frames = EMBED_HOSTS.map((host) => `https://${host}`);
  return [
    "default-src 'self'",
    ["script-src 'self'", ...inlineScripts(html).map(hashOf)].join(" "),
    "style-src 'self'",
    // Pictures and media may be at http addresses; on an https page the browser upgrades or refuses them (Mixed Content).
    "img-src 'self' data: http: https:",
    "media-src 'self' http: https:",
    ["frame-src", ...frames].join(" "),
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'self'",
    "form-action 'self'",
  ].join("; ");
}

/** HTML parsing turns every newline into a line feed before a script is hashed. */
const inlineScripts = (html: string) =>
  html
    .replace(/\r\n?/g, "\n")
    .matchAll(/<script\b(?![^>]*\ssrc\b)[^>]*>([\s\S]*?)<\/script\s*>/gi)
    .map(([, script = ""]) => script)
    .toArray();

const hashOf = (script: string) =>
  `'sha256-${createHash("sha256").update(script).digest("base64")}'`;
