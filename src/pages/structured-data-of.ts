import type { QueryClient } from "@tanstack/react-query";
import * as v from "valibot";
import type { Words } from "../lib/words/zh-CN.ts";
import type { Site } from "../site/site.ts";
import { serialise } from "../structured-data/serialise.ts";
import { describe } from "./structured-data.ts";

/** The `handle` of a route whose page describes itself to machines. */
export type Described = { describedAs: keyof typeof describe };

/** What is asked of a match: the handle of its route, and what its loader returned (`undefined` where it failed). */
type Match = { handle?: unknown; loaderData?: unknown };

const Handle = v.object({ describedAs: v.picklist(["front", "channel", "article", "info"]) });
const LoaderData = v.object({
  id: v.optional(v.string()),
  channel: v.optional(v.string()),
  page: v.optional(v.number()),
});

/**
 * The JSON-LD objects of the page that these matches lead to; none for a page that shows a problem. In the browser the
 * matches are those of `useMatches()`; on a server those of the static handler's context, each as
 * `{ handle: match.route.handle, loaderData: context.loaderData[match.route.id] }`.
 * @param client the cache that the page's loaders have filled
 */
export function structuredDataOf(
  matches: readonly Match[],
  client: QueryClient,
  words: Words,
): object[] {
  const { handle, loaderData } = matches.at(-1) ?? {};
  const site = client.getQueryData<Site>(["site"]);
  if (!site || loaderData === undefined || !v.is(Handle, handle)) return [];
  const data = v.is(LoaderData, loaderData) ? loaderData : {};
  return describe[handle.describedAs]({ site, words, client, data });
}

/** The same as the text of a script element; `[]` where there is none. */
export const structuredDataText = (...page: Parameters<typeof structuredDataOf>): string =>
  serialise(structuredDataOf(...page));
