import type { RouteObject } from "react-router";
import { ArticlePage, articleLoader } from "./pages/article.tsx";
import { ChannelPage, channelLoader } from "./pages/channel.tsx";
import { FrontPage, frontLoader } from "./pages/front.tsx";
import { InfoPage, infoLoader } from "./pages/info.tsx";
import { Missing, Problem } from "./pages/problem.tsx";
import { Loading, Shell, shellLoader } from "./pages/shell.tsx";

/** The whole site, one line per address. */
const pages: RouteObject[] = [
  { index: true, loader: frontLoader, Component: FrontPage },
  { path: "c/:channel", loader: channelLoader, Component: ChannelPage },
  { path: "a/:id", loader: articleLoader, Component: ArticlePage },
  { path: "p/:id", loader: infoLoader, Component: InfoPage },
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
