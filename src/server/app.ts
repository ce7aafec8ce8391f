import { Hono } from "hono";
import { compress } from "hono/compress";
import type { CommentService } from "../comment-service/open-service.ts";
import { problem } from "../comment-service/problem.ts";
import { asItIs, type StandIn } from "../publish/stand-in.ts";
import { contentFile } from "./content-files.ts";
import { manifestFile } from "./manifest.ts";
import { healthRoutes } from "./health.ts";
import { createMetrics } from "./metrics.ts";
import type { Answered } from "./request-log.ts";
import { securityHeaders } from "./security-headers.ts";
import type { Drawing } from "./drawing.ts";
import { readPageTemplate } from "./page-template.ts";
import { movedPages } from "./moved.ts";
import { pages } from "./pages.ts";
import { plainPage, siteFiles } from "./site-files.ts";
import { syndicatedFile } from "./syndicated.ts";

export type AppOptions = {
  /** The folder of site.json, articles, media and lists, served as `/content/…`. */
  contentDir: string;
  /** Gives what is read in place of a content file that is at fault. */
  standIn?: StandIn;
  comments: CommentService;
  /** The built site; without it only the API and the content are served. */
  distDir?: string;
  /** Draws a page of the built site; without it every address is answered with the plain app. */
  draw?: ((url: URL) => Promise<Drawing>) | undefined;
  /** Told of every failure that is the server's own. */
  report?: (failure: Error) => void;
  /** Told of every request that was answered. */
  log?: ((answered: Answered) => void) | undefined;
};

const SYNDICATED = ["/feeds/*", "/sitemap.xml", "/sitemaps/*", "/robots.txt"];

/** The whole site over HTTP: comments under `/api/v1`, the content folder, and the built pages. */
export function createApp({
  contentDir,
  standIn = asItIs,
  comments,
  distDir,
  draw,
  report = console.error,
  log,
}: AppOptions) {
  const app = new Hono();
  const metrics = createMetrics();
  app.use(async (c, next) => {
    const begun = performance.now();
    await next();
    const answered = {
      method: c.req.method,
      path: c.req.path,
      status: c.res.status,
      milliseconds: Math.round((performance.now() - begun) * 100) / 100,
      address: comments.address(c),
    };
    metrics.observe(answered);
    log?.(answered);
  });
  app.use(securityHeaders);
  app.use(compress({ encoding: "gzip" }));
  app.route("/", healthRoutes(comments, metrics));

  app.use("/api/*", async (c, next) => {
    await next();
    c.res.headers.set("cache-control", "no-store");
  });
  app.route("/api/v1", comments.routes);
  app.all("/api/*", () => problem("not_found"));

  const folder = { contentDir, standIn };
  app.get("/content/*", async (c) => (await contentFile(c.req.raw, folder)) ?? c.notFound());
  app.all("/content/*", (c) => c.notFound());

  for (const path of SYNDICATED) {
    app.get(path, async (c) => (await syndicatedFile(c.req.raw, folder)) ?? c.notFound());
  }
  app.get(
    "/manifest.webmanifest",
    async (c) => (await manifestFile(c.req.raw, folder)) ?? c.notFound(),
  );

  const moved = movedPages(contentDir);
  app.get("*", async (c, next) => (await moved(new URL(c.req.url))) ?? next());

  if (distDir) {
    const plain = plainPage(distDir);
    const template = draw && readPageTemplate(distDir);
    const page = template ? pages({ template, draw, plain, report }) : plain;
    const siteFile = siteFiles(distDir, { page, plain });
    app.get("*", async (c) => (await siteFile(c.req.raw)) ?? c.notFound());
  }

  app.notFound((c) => c.text("Not found\n", 404));
  app.onError((error, c) => {
    metrics.fail();
    report(error);
    return c.req.path.startsWith("/api/") ? problem("internal") : c.text("Server error\n", 500);
  });
  return app;
}
