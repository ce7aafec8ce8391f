import type { RouteObject } from "react-router";
import { later } from "./lib/later.ts";
import { ArticlePage, articleLoader } from "./pages/article.tsx";
import { Missing, Problem } from "./pages/problem.tsx";
import { Loading, Shell, shellLoader } from "./pages/shell.tsx";
import type { Described } from "./pages/structured-data-of.ts";

const front = later(async () => {
  const { FrontPage, frontLoader } = await import("./pages/front.tsx");
  return { Component: FrontPage, loader: frontLoader };
});

const channel = later(async () => {
  const { ChannelPage, channelLoader } = await import("./pages/channel.tsx");
  return { Component: ChannelPage, loader: channelLoader };
});

const info = later(async () => {
  const { InfoPage, infoLoader } = await import("./pages/info.tsx");
  return { Component: InfoPage, loader: infoLoader };
});

const moderation = later(async () => {
  const { ModerationPage } = await import("./pages/moderation.tsx");
  return { Component: ModerationPage };
});

const library = later(async () => {
  const { LibraryPage } = await import("./pages/library.tsx");
  return { Component: LibraryPage };
});

type Handle = Described & { chunk?: string };

/**
 * The whole site, one line per address. An article is what most readers come for: it waits for no second chunk. The
 * chunk of any other is known by its name (`chunk`), so that a page drawn on a server can name it early;
 * `describedAs` says which JSON-LD its page has.
 */
const pages: (RouteObject & { handle?: Handle })[] = [
  {
    index: true,
    lazy: front,
    handle: { describedAs: "front", chunk: "lists" },
  },
  {
    path: "c/:channel",
    lazy: channel,
    handle: { describedAs: "channel", chunk: "lists" },
  },
  {
    path: "a/:id",
    loader: articleLoader,
    Component: ArticlePage,
    handle: { describedAs: "article" },
  },
  { path: "p/:id", lazy: info, handle: { describedAs: "info", chunk: "info" } },
  { path: "library", lazy: library },
  { path: "moderation", lazy: moderation },
  { path: "*", Component: Missing },
];

/** A page that fails shows its problem inside the shell; a shell that fails is the problem. */
export const routes: RouteObject[] = [
  {
    loader: shellLoader,
    Component: Shell,
    ErrorBoundary: Problem,
    HydrateFallback: Loading,
    children: [{ ErrorBoundary: Problem, children: pages }],
  },
];
