import { noop, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode, startTransition } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { createBrowserRouter } from "react-router";
import { RouterProvider } from "react-router/dom";
import { announceLate } from "./lib/announce-late.ts";
import { createCache, provide } from "./lib/cache.ts";
import { DrawnAtContext } from "./lib/clock.ts";
import { EarlyPress } from "./lib/early-press.tsx";
import { followLinks } from "./lib/follow-links.ts";
import { loadLazily } from "./lib/later.ts";
import { unpackPage } from "./lib/page-data.ts";
import { pause } from "./lib/pause.ts";
import { startWarming } from "./lib/start-warming.ts";
import { createWarm } from "./lib/warm.ts";
import { loadWords } from "./lib/words.ts";
import { routes } from "./routes.tsx";
import { startUpkeep } from "./upkeep/start-upkeep.ts";

/** Draws the page, or takes over what a server drew: for that, the code of the page must be there first. */
export async function start(element: HTMLElement) {
  const client = createCache();
  const page = unpackPage(client);
  await pause();
  if (page) {
    await loadLazily(routes, location.pathname);
    await loadWords(document.documentElement.lang).catch(noop);
  }
  const router = createBrowserRouter(routes, { getContext: provide(client), ...page });
  await pause();
  const warm = createWarm(routes, client);
  followLinks(router, warm);
  const app = (
    <StrictMode>
      <DrawnAtContext value={page?.drawnAt}>
        <QueryClientProvider client={client}>
          <EarlyPress />
          {/* Without transitions, which draw a page in slices: it is there sooner. */}
          <RouterProvider router={announceLate(router)} useTransitions={false} />
        </QueryClientProvider>
      </DrawnAtContext>
    </StrictMode>
  );
  // A transition takes over in slices: a tap meanwhile is answered between two.
  if (page) startTransition(() => void hydrateRoot(element, app));
  else createRoot(element).render(app);
  startWarming(router, warm);
  startUpkeep();
}
