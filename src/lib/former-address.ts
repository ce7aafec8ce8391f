import * as v from "valibot";

/** Folders and files of the portal's own. */
const OWN =
  /^\/(?:$|[?#]|(?:a|c|p|api|assets|content|feeds|icons|sitemaps)(?:\/|$)|(?:404|index|shell)\.html$|sitemap\.xml$)/;

/** Whether the portal has pages, files or an API of its own at an address, which then is no former one. */
export const isOwnAddress = (address: string): boolean => OWN.test(address);

/**
 * An address that an article had in the system before: a path of this site, with its query where it has one. It is
 * kept as browsers ask for it (WHATWG URL), without parts that are hidden or lead upwards.
 */
export const FormerAddress = v.pipe(
  v.string(),
  v.trim(),
  v.regex(/^\/(?![/\\])/, "is not a path of this site"),
  v.transform(asAsked),
  v.check((address) => !address.includes("/."), "has a part that begins with a dot"),
  v.check((address) => !isOwnAddress(address), "is an address that the portal itself answers"),
);

/** `moved.json`: former addresses, each with the id of its article, in the order of the addresses. */
export const Moved = v.array(v.tuple([v.string(), v.string()]));
export type Moved = v.InferOutput<typeof Moved>;

function asAsked(address: string): string {
  const { pathname, search } = new URL(address.replaceAll(/%2e/gi, "."), "http://site");
  return pathname + search;
}
