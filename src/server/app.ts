import { Hono } from "hono";
import { compress } from "hono/compress";
import { type CommentStore, StoreFailure } from "./comment-store.ts";
import { commentRoutes } from "./comments.ts";
import { contentFile } from "./content-files.ts";
import { problem } from "./problem.ts";
import { securityHeaders } from "./security-headers.ts";
import { siteFiles } from "./site-files.ts";

export type AppOptions = {
  /** The folder of site.json, articles, media and lists, served as `/content/…`. */
  contentDir: string;
  commentStore: CommentStore;
  /** The built site; without it only the API and the content are served. */
  distDir?: string;
  /** Told of every failure that is the server's own. */
  report?: (failure: Error) => void;
};

/** The whole site over HTTP: comments under `/api/v1`, the content folder, and the built pages. */
export function createApp({ contentDir, commentStore, distDir, report = tell }: AppOptions) {
  const app = new Hono();
  app.use(securityHeaders);
  app.use(compress({ encoding: "gzip" }));

  app.use("/api/*", async (c, next) => {
    await next();
    c.res.headers.set("cache-control", "no-store");
  });
  app.route("/api/v1", commentRoutes(contentDir, commentStore));
  app.all("/api/*", () => problem("not_found"));

  app.get("/content/*", async (c) => (await contentFile(c.req.raw, contentDir)) ?? c.notFound());
  app.all("/content/*", (c) => c.notFound());

  if (distDir) {
    const siteFile = siteFiles(distDir);
    app.get("*", async (c) => (await siteFile(c.req.raw)) ?? c.notFound());
  }

  app.notFound((c) => c.text("Not found\n", 404));
  app.onError((error, c) => {
    report(error);
    if (error instanceof StoreFailure) return problem("read_only");
    return c.req.path.startsWith("/api/") ? problem("internal") : c.text("Server error\n", 500);
  });
  return app;
}

/** A database that fails does so at every request; its reason is told in one line. */
const tell = (failure: Error) =>
  console.error(failure instanceof StoreFailure ? `The comments: ${failure.message}` : failure);
