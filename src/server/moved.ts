import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import { isOwnAddress, Moved } from "../lib/former-address.ts";

/** A day, in seconds: an article does not move back, but a slip of the pen must not stay in browsers for ever. */
const KEPT = 86_400;

/**
 * Returns what answers an address that an article had in the system before: 301 to its page (RFC 9110 §15.4.2);
 * undefined for every other address. The list is read anew when its file has changed.
 */
export function movedPages(contentDir: string): (url: URL) => Promise<Response | undefined> {
  const file = join(contentDir, "moved.json");
  let known = { stamp: "", ids: new Map<string, string>() };

  return async ({ pathname, search }) => {
    if (isOwnAddress(pathname)) return undefined;
    const { mtimeMs, size } = await stat(file).catch(() => ({ mtimeMs: 0, size: 0 }));
    const stamp = `${mtimeMs} ${size}`;
    if (stamp !== known.stamp) known = { stamp, ids: new Map(size > 0 ? await read(file) : []) };
    const id = known.ids.get(pathname + search) ?? known.ids.get(pathname);
    if (id === undefined) return undefined;
    const headers = { location: `/a/${id}`, "cache-control": `public, max-age=${KEPT}` };
    return new Response(null, { status: 301, headers });
  };
}

/** Nothing where the file is no such list: it is derived, and derived anew with the next publication. */
async function read(file: string): Promise<Moved> {
  try {
    return v.parse(Moved, JSON.parse(await readFile(file, "utf8")));
  } catch {
    return [];
  }
}
