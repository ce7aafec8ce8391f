import { createHash } from "node:crypto";
import { isUnchanged } from "./conditions.ts";

/** Answers with bytes that are at hand, known by their digest, or with 304 where the client has them already. */
export function sendBytes(
  { headers: asked }: Request,
  bytes: Uint8Array | string,
  headers: Record<string, string>,
  modified = new Date(),
): Response {
  const etag = `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"`;
  const all = { ...headers, etag };
  return isUnchanged(asked, { etag, modified })
    ? new Response(null, { status: 304, headers: all })
    : new Response(new Uint8Array(Buffer.from(bytes)), { headers: all });
}
