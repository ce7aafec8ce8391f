import { createPath, type DataRouter, matchRoutes } from "react-router";

/** The path of the page that a link leads to; undefined where that is no page of this site. */
export function pageAddress({ routes, state }: DataRouter, link: Element): string | undefined {
  const href = link.getAttribute("href") ?? "";
  if (!/^[/#?]/.test(href)) return undefined;
  const { pathname, search, hash } = new URL(href, `http://site${createPath(state.location)}`);
  const page = matchRoutes(routes, pathname)?.at(-1)?.route;
  return page && page.path !== "*" ? pathname + search + hash : undefined;
}
