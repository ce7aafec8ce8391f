import { queryOptions } from "@tanstack/react-query";
import { ask } from "./ask.ts";
import { Log } from "./log.ts";

const PAGE_SIZE = 50;

/** What moderators did, newest first; a page of it by its cursor. */
export const logQuery = (cursor = "") =>
  queryOptions({
    queryKey: ["moderation", "private", "log", cursor],
    queryFn: ({ client, signal }) => {
      const query = new URLSearchParams({ limit: String(PAGE_SIZE), ...(cursor && { cursor }) });
      return ask(client, `log?${query.toString()}`, Log, { signal });
    },
    staleTime: 0,
  });
