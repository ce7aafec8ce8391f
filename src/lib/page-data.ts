import type { QueryClient } from "@tanstack/react-query";
import { ApiError, type Trouble } from "./api.ts";

/**
 * What a server hands to the browser with a page it has drawn: which page it is, when that was (milliseconds), the content it
 * was drawn from by its query keys, and what the router's loaders returned or failed with, by their routes. It is trusted
 * as the program itself is, whose address came in the same answer.
 */
type PageData = {
  page: string;
  drawnAt: number;
  content: [key: string[], data: unknown][];
  loaderData: Record<string, unknown>;
  errors: Record<string, Trouble> | null;
};

type RouterState = { loaderData: Record<string, unknown>; errors: Record<string, unknown> | null };

/** Which page an address leads to: of the query only `page` tells two apart. */
const pageAt = ({ pathname, search }: Pick<URL, "pathname" | "search">) =>
  `${pathname} ${new URLSearchParams(search).get("page")}`;

/** Where the data of a page stand in it, as the text of an element that no browser runs. */
export const PAGE_DATA_ID = "page-data";

/** The data of a page as JSON that nothing in it can break out of: without `<` there is neither an end tag nor a comment. */
export function packPage(
  client: QueryClient,
  state: RouterState,
  { url, drawnAt }: { url: URL; drawnAt: number },
): string {
  const queries = client.getQueryCache().getAll();
  const data: PageData = {
    page: pageAt(url),
    drawnAt,
    content: queries.flatMap(({ queryKey, state: { data: content } }) =>
      content === undefined ? [] : [[queryKey.map(String), content]],
    ),
    loaderData: state.loaderData,
    errors: state.errors && mapValues(state.errors, troubleOf),
  };
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}

const unpackError = (trouble: Trouble) => new ApiError(trouble, location.pathname);

const mapValues = <From, To>(values: Record<string, From>, map: (value: From) => To) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, map(value)]));

/** What a page ran into; what is no failed request is a defect. */
export const troubleOf = (error: unknown) =>
  error instanceof ApiError ? error.trouble : "malformed";

/**
 * Takes the data of the page at hand into the cache; undefined where no server drew the page that its address leads to,
 * as a host of files may answer with another one: with that of `/c/news` for `/c/news?page=3`, or with its 404.html.
 */
export function unpackPage(client: QueryClient) {
  const text = document.getElementById(PAGE_DATA_ID)?.textContent;
  if (!text) return undefined;
  const { page, drawnAt, content, loaderData, errors }: PageData = JSON.parse(text);
  for (const [key, data] of content) client.setQueryData(key, data);
  if (page !== pageAt(location)) return undefined;
  return {
    drawnAt,
    hydrationData: { loaderData, errors: errors && mapValues(errors, unpackError) },
  };
}
