import { matchRoutes, type RouteObject } from "react-router";
import { ApiError } from "./api.ts";

/** A page whose code is loaded when it is wanted: a chunk that does not come is a line that failed, and is told so. */
export const later =
  <T>(load: () => Promise<T>) =>
  () =>
    load().catch((cause: unknown) => {
      throw new ApiError("unreachable", "a chunk of the program", { cause });
    });

/** Loads the code of the page at an address into its routes, so that it can be drawn at once. */
export async function loadLazily(routes: RouteObject[], pathname: string): Promise<void> {
  const matches = matchRoutes(routes, pathname) ?? [];
  await Promise.all(
    matches.map(async ({ route }) => {
      if (typeof route.lazy !== "function") return;
      Object.assign(route, await route.lazy(), { lazy: undefined });
    }),
  );
}
