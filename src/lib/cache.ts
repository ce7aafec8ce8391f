import { QueryClient } from "@tanstack/react-query";
import { createContext, RouterContextProvider } from "react-router";
import { ApiError, type Fetch } from "./api.ts";

declare module "@tanstack/react-query" {
  interface Register {
    queryMeta: { fetch?: Fetch };
  }
}

const MINUTE = 60_000;

/** How a loader reaches the query cache: `context.get(cache)`. */
export const cache = createContext<QueryClient>();

/** The router's `getContext` for this client. */
export const provide = (client: QueryClient) => () =>
  new RouterContextProvider(new Map([[cache, client]]));

/**
 * What was fetched is fresh for five minutes and kept for thirty, so that Back is instant. With `fetch`, it is read
 * through that, for one page that a server draws: kept until it is thrown away, without a timer.
 */
export const createCache = (fetch?: Fetch) =>
  new QueryClient({
    defaultOptions: {
      // A reader off line is told so at once, and not left waiting for a line.
      queries: {
        networkMode: "always",
        staleTime: 5 * MINUTE,
        gcTime: fetch ? Infinity : 30 * MINUTE,
        ...(fetch && { meta: { fetch } }),
        retry: worthAnotherTry,
        retryDelay,
      },
      mutations: { networkMode: "always" },
    },
  });

/** Only a line that failed is worth another try; a server that answered has answered. */
const worthAnotherTry = (failures: number, error: Error) =>
  failures < 2 && error instanceof ApiError && error.trouble === "unreachable";

const retryDelay = (failures: number) => 300 * 2 ** failures;
