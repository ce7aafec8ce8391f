import { noop, type QueryClient } from "@tanstack/react-query";
import { matchRoutes, type RouteObject } from "react-router";
import { provide } from "./cache.ts";
import { pictures } from "./pictures.ts";
import { savesData } from "./saves-data.ts";

/** Fetches what the page at an address of this site will need, so that a click finds it ready. */
export type Warm = (address: string) => void;

/** Warming runs the very loaders that a click would run: they fill the cache and change nothing else. */
export const createWarm =
  (routes: RouteObject[], client: QueryClient): Warm =>
  (address) => {
    // Who saves data is not made to pay for pages never opened.
    if (savesData() || pictures.read() === "asked") return;
    const url = new URL(address, location.origin);
    const context = provide(client)();
    const request = new Request(url);
    for (const { route, params } of matchRoutes(routes, url.pathname) ?? []) {
      const pattern = route.path ?? "";
      loaderOf(route)
        .then((load) => load?.({ request, url, params, context, pattern }, undefined))
        .catch(noop);
    }
  };

/** A page whose code is not there yet is fetched with its data; the module is kept, so a click asks for neither. */
async function loaderOf({ loader, lazy }: RouteObject) {
  const own = typeof lazy === "function" ? (await lazy()).loader : loader;
  return typeof own === "function" ? own : undefined;
}
