/** Characters that WHATWG URLs leave as they are and RFC 3986 has no place for, and a `%` that begins no escape. */
const OUTSIDE_RFC = /[[\]|^`{}\\"<>]|%(?![0-9A-F]{2})/gi;

/**
 * An address of the content as an absolute one that is valid by RFC 3986; undefined where it is none at all.
 * @param base the absolute address of the page it stands on
 */
export function absolute(address: string, base: string): string | undefined {
  if (!URL.canParse(address, base)) return undefined;
  const { protocol, origin, pathname, search, hash, href } = new URL(address, base);
  if (!/^https?:$/.test(protocol)) return href.replace(OUTSIDE_RFC, encodeURIComponent);
  // A second # may not stand in a fragment; a user's name and password, in nothing that is published.
  const fragment = hash.slice(0, 1) + hash.slice(1).replaceAll("#", "%23");
  return origin + (pathname + search + fragment).replace(OUTSIDE_RFC, encodeURIComponent);
}
