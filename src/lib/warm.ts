import { noop, type QueryClient } from "@tanstack/react-query";
import { createContext } from "react";
import { matchRoutes, type RouteObject } from "react-router";
import * as v from "valibot";
import { provide } from "./cache.ts";

/** Fetches what the page at an address of this site will need, so that a click finds it ready. */
export type Warm = (address: string) => void;

export const WarmContext = createContext<Warm>(noop);

/** Warming runs the very loaders that a click would run: they fill the cache and change nothing else. */
export const createWarm =
  (routes: RouteObject[], client: QueryClient): Warm =>
  (address) => {
    if (savesData()) return;
    const url = new URL(address, location.origin);
    for (const { route, params } of matchRoutes(routes, url.pathname) ?? []) {
      if (typeof route.loader !== "function") continue;
      const context = provide(client)();
      const request = new Request(url);
      const loaded = route.loader(
        { request, url, params, context, pattern: route.path ?? "" },
        undefined,
      );
      Promise.resolve(loaded).catch(noop);
    }
  };

const SavesData = v.object({ connection: v.object({ saveData: v.literal(true) }) });

/** A reader who asked to save data is not made to pay for pages never opened. */
const savesData = () => v.is(SavesData, navigator);
