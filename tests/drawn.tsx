import { QueryClientProvider } from "@tanstack/react-query";
import { renderToString } from "react-dom/server";
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from "react-router";
import { createCache, provide } from "../src/lib/cache.ts";
import { wordsFor } from "../src/lib/words.ts";
import { structuredDataText } from "../src/pages/structured-data-of.ts";
import { routes } from "../src/routes.tsx";

/** The page at this address as a server would draw it: its HTML, and the text of its JSON-LD. */
export async function drawn(address: string): Promise<{ html: string; structuredData: string }> {
  const client = createCache();
  const handler = createStaticHandler(routes);
  const context = await handler.query(new Request(new URL(address, "https://shuicheng.example")), {
    requestContext: provide(client)(),
  });
  if (context instanceof Response) throw new Error(`answered ${context.status}`);
  const router = createStaticRouter(handler.dataRoutes, context);
  const html = renderToString(
    <QueryClientProvider client={client}>
      <StaticRouterProvider router={router} context={context} hydrate={false} />
    </QueryClientProvider>,
  );
  const matches = context.matches.map(({ route }) => ({
    handle: route.handle,
    loaderData: context.loaderData[route.id],
  }));
  return { html, structuredData: structuredDataText(matches, client, wordsFor("zh-CN")) };
}
