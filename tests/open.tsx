import { QueryClientProvider } from "@tanstack/react-query";
import { act, cleanup, configure, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useEffect } from "react";
import { createMemoryRouter, type DataRouter } from "react-router";
import { RouterProvider } from "react-router/dom";
import { vi } from "vitest";
import { announceLate } from "../src/lib/announce-late.ts";
import { createCache, provide } from "../src/lib/cache.ts";
import { followLinks } from "../src/lib/follow-links.ts";
import { createWarm, type Warm } from "../src/lib/warm.ts";
import { routes } from "../src/routes.tsx";
import { type Answer, article, newsroom } from "./newsroom.ts";

// A machine at work on other things may take its time.
configure({ asyncUtilTimeout: 4_000 });

/** Opens the real app at `url`: same routes, same loaders, a cache of its own. `state` is what a reload finds. */
export function open(url: string, state?: unknown) {
  const { pathname, search, hash } = new URL(url, location.origin);
  window.history.replaceState(null, "", url);
  const client = createCache();
  const router = createMemoryRouter(routes, {
    initialEntries: [{ pathname, search, hash, state }],
    getContext: provide(client),
  });
  render(
    <QueryClientProvider client={client}>
      <RouterProvider router={announceLate(router)} useTransitions={false} />
      <Links router={router} warm={createWarm(routes, client)} />
    </QueryClientProvider>,
  );
  return { router, user: userEvent.setup({ delay: null }) };
}

/** What src/main.tsx does once, here until the page is taken down. */
function Links({ router, warm }: { router: DataRouter; warm: Warm }) {
  useEffect(() => followLinks(router, warm));
  return null;
}

/** A new visit: the program starts afresh and knows only what the browser has kept. */
export async function visit(url: string) {
  cleanup();
  vi.resetModules();
  const afresh = await import("./open.tsx");
  return afresh.open(url);
}

/** Opens the article at `/a/market` with these changes and waits for its headline. */
export async function read(changes: object = {}, answers: Record<string, Answer> = {}) {
  const asked = newsroom({ "/content/articles/market.json": article(changes), ...answers });
  const page = open("/a/market");
  await screen.findByRole("heading", { level: 1, name: /./ });
  return { ...page, asked };
}

/** Lets held time pass (`holdTime`), in milliseconds. */
export const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));
