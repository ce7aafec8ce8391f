import { QueryClientProvider } from "@tanstack/react-query";
import { renderToString } from "react-dom/server";
import {
  createStaticHandler,
  createStaticRouter,
  type StaticHandlerContext,
  StaticRouterProvider,
} from "react-router";
import type { Fetch, Trouble } from "./lib/api.ts";
import { createCache, provide } from "./lib/cache.ts";
import { DrawnAtContext } from "./lib/clock.ts";
import { packPage, troubleOf } from "./lib/page-data.ts";
import { wordsFor } from "./lib/words.ts";
import { structuredDataText } from "./pages/structured-data-of.ts";
import { routes } from "./routes.tsx";
import { withItemProperties } from "./site/item-properties.ts";
import { siteQuery } from "./site/site-query.ts";

/** A page as a server draws it, in the pieces that go into index.html. */
export type Drawn = {
  /** The HTTP status that is true of it. */
  status: number;
  language: string;
  /** Elements for the head, as HTML. */
  head: string;
  /** What the app would draw, as HTML. */
  body: string;
  /** What it says of itself to machines: JSON-LD without `<`. */
  structuredData: string;
  /** What the browser needs to take it over, as JSON without `<`. */
  data: string;
  /** The names of the page's own chunks. */
  chunks: string[];
};

const STATUS: Record<Trouble, number> = {
  missing: 404,
  malformed: 500,
  refused: 502,
  unreachable: 503,
  timeout: 504,
};

const handler = createStaticHandler(routes);

/**
 * Draws the page at this address from the same routes and loaders that the browser runs, reading content through `fetch`.
 * @throws Error where drawing itself fails, which is a defect
 */
export async function draw(url: URL, fetch: Fetch): Promise<Drawn> {
  const client = createCache(fetch);
  try {
    const context = await handler.query(new Request(url), { requestContext: provide(client)() });
    if (context instanceof Response) throw new Error(`${url.pathname} answered ${context.status}`);
    const drawnAt = Date.now();
    const [head, body] = splitHead(
      renderToString(
        <DrawnAtContext value={drawnAt}>
          <QueryClientProvider client={client}>
            <StaticRouterProvider
              router={createStaticRouter(handler.dataRoutes, context)}
              context={context}
              hydrate={false}
            />
          </QueryClientProvider>
        </DrawnAtContext>,
      ),
    );
    const language = client.getQueryData(siteQuery.queryKey)?.language ?? "zh-CN";
    return {
      status: statusOf(context),
      language,
      head: withItemProperties(head),
      body,
      structuredData: structuredDataText(
        context.matches.map(({ route }) => ({
          handle: route.handle,
          loaderData: context.loaderData[route.id],
        })),
        client,
        wordsFor(language),
      ),
      data: packPage(client, context, { url, drawnAt }),
      chunks: chunksOf(context),
    };
  } finally {
    client.clear();
  }
}

/** React puts what belongs into the head before all else, as it draws no head here; text and attributes hold no `<` or `>`. */
function splitHead(html: string): [head: string, body: string] {
  const [head = ""] = /^(?:<title[^>]*>[^<]*<\/title>|<(?:meta|link)\b[^>]*>)*/.exec(html) ?? [];
  return [head, html.slice(head.length)];
}

function statusOf({ errors, matches }: StaticHandlerContext): number {
  const [error] = Object.values(errors ?? {});
  if (error) return STATUS[troubleOf(error)];
  return matches.at(-1)?.route.path === "*" ? STATUS.missing : 200;
}

const chunksOf = ({ matches }: StaticHandlerContext) =>
  matches.flatMap(({ route }) => {
    const handle: unknown = route.handle;
    const isNamed = typeof handle === "object" && handle && "chunk" in handle;
    return isNamed && typeof handle.chunk === "string" ? [handle.chunk] : [];
  });
