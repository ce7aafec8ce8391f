import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createBrowserRouter } from "react-router";
import { RouterProvider } from "react-router/dom";
import { createCache, provide } from "./lib/cache.ts";
import { createWarm, WarmContext } from "./lib/warm.ts";
import { routes } from "./routes.tsx";

const client = createCache();
const router = createBrowserRouter(routes, { getContext: provide(client) });
const root = document.getElementById("root");

if (root) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <WarmContext value={createWarm(routes, client)}>
          <RouterProvider router={router} />
        </WarmContext>
      </QueryClientProvider>
    </StrictMode>,
  );
}
