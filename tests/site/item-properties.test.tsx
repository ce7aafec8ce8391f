import { QueryClientProvider } from "@tanstack/react-query";
import { act, cleanup, screen } from "@testing-library/react";
import { hydrateRoot } from "react-dom/client";
import { createMemoryRouter } from "react-router";
import { RouterProvider } from "react-router/dom";
import { expect, onTestFinished, test } from "vitest";
import { createCache, provide } from "../../src/lib/cache.ts";
import { routes } from "../../src/routes.tsx";
import { withItemProperties } from "../../src/site/item-properties.ts";
import { drawn } from "../drawn.tsx";
import { newsroom } from "../newsroom.ts";

const marked = (root: ParentNode) =>
  [...root.querySelectorAll("[itemprop]")].map((meta) => [
    meta.getAttribute("itemprop"),
    meta.getAttribute("content"),
  ]);

const CARD = [
  ["name", "清晨的菜市场"],
  ["description", "凌晨三点，城还没醒。"],
  ["image", "https://shuicheng.example/card.jpg"],
];

test("QQ and WeChat find a page's name, description and picture", async () => {
  newsroom();
  const html = withItemProperties((await drawn("/a/market")).html);
  expect(marked(new DOMParser().parseFromString(html, "text/html"))).toEqual(CARD);
});

test("React takes over the head that a server drew, and draws nothing of it twice", async () => {
  newsroom();
  const { html } = await drawn("/a/market");
  const hoisted = /^(?:<(?:title|meta|link)\b[^>]*>(?:[^<]*<\/title>)?)+/;
  const [head = ""] = hoisted.exec(html) ?? [];
  document.head.innerHTML = withItemProperties(head);
  const drawnHead = [...document.head.children];
  const container = document.createElement("div");
  container.innerHTML = html.slice(head.length);
  document.body.append(container);

  const client = createCache();
  const router = createMemoryRouter(routes, {
    initialEntries: ["/a/market"],
    getContext: provide(client),
  });
  await act(() => router.initialize());
  await act(async () => {
    const root = hydrateRoot(
      container,
      <QueryClientProvider client={client}>
        <RouterProvider router={router} />
      </QueryClientProvider>,
    );
    onTestFinished(() => {
      act(() => root.unmount());
      container.remove();
      cleanup();
    });
  });
  await screen.findByRole("heading", { level: 1, name: "清晨的菜市场" });

  expect([...document.head.children]).toEqual(drawnHead);
  expect(marked(document.head)).toEqual(CARD);
});
