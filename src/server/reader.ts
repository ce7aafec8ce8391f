import { createHash, randomBytes } from "node:crypto";
import type { Context } from "hono";
import { getCookie, setCookie } from "hono/cookie";

const COOKIE = "reader";
const DEVICE = /^[A-Za-z0-9_-]{43}$/;

/** The longest that browsers keep a cookie, in seconds (RFC 6265bis: 400 days). */
const MAX_AGE = 400 * 24 * 60 * 60;

/**
 * Who is asking: a device, known by a random cookie. What others see is a hash of it, as whoever
 * could read the cookie off a comment could write in its name.
 */
export function readerOf(c: Context) {
  const cookie = getCookie(c, COOKIE);
  const device = cookie && DEVICE.test(cookie) ? cookie : randomBytes(32).toString("base64url");
  return {
    authorId: createHash("sha256").update(device).digest("base64url").slice(0, 22),
    /** Leaves the cookie with the reader; only those who have written something are given one. */
    remember: () =>
      setCookie(c, COOKIE, device, {
        path: "/api",
        httpOnly: true,
        sameSite: "Lax",
        secure: new URL(c.req.url).protocol === "https:",
        maxAge: MAX_AGE,
      }),
  };
}
