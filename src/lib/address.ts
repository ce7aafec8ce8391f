import * as v from "valibot";

const CONTROL_OR_SPACE = /[\p{Cc}\s]/u;
const LINK = /^(?:https?:\/\/[^/\\]|mailto:|tel:|\/(?![/\\])|#)/i;
const MEDIA = /^(?:https?:\/\/[^/\\]|\/(?![/\\]))/i;

/** Where a link may lead: http, https, mailto, tel, a path of this site, or a place on this page. */
export const LinkAddress = v.pipe(v.string(), v.trim(), v.check(passes(LINK), "not a safe link"));

/** Where a picture, film or sound may come from: http, https, or a path of this site. */
export const MediaAddress = v.pipe(
  v.string(),
  v.trim(),
  v.check(passes(MEDIA), "not a safe media address"),
);

/** Where a page is: http, https, or a path of this site. */
export const WebAddress = v.pipe(
  v.string(),
  v.trim(),
  v.check(passes(MEDIA), "not a safe web address"),
);

/** Browsers drop tabs and newlines inside a scheme, so none may be inside an address at all (WHATWG URL, basic URL parser). */
function passes(allowed: RegExp) {
  return (address: string) => allowed.test(address) && !CONTROL_OR_SPACE.test(address);
}
