/**
 * Whether a browser says that a request comes from another site. Clients that are no browsers
 * say nothing of it and carry nobody's cookies (OWASP, Cross-Site Request Forgery Prevention).
 */
export function isForeign(headers: Headers): boolean {
  if (headers.get("sec-fetch-site") === "cross-site") return true;
  const origin = headers.get("origin");
  return origin !== null && hostOf(origin) !== headers.get("host")?.toLowerCase();
}

/** `null`, which sandboxed frames send, has no host. */
const hostOf = (origin: string) => (URL.canParse(origin) ? new URL(origin).host : undefined);
