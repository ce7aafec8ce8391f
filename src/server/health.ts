import { Hono } from "hono";
import type { CommentService } from "../comment-service/open-service.ts";
import type { Metrics } from "./metrics.ts";

const FRESH = { "cache-control": "no-store" };

/**
 * What watches over the server asks: whether the process answers (`/healthz`), whether the comments' database does too (`/readyz`), and
 * what it has done (`/metrics`, which a proxy's clients have no business with).
 */
export function healthRoutes(comments: CommentService, metrics: Metrics) {
  const routes = new Hono();
  routes.get("/healthz", (c) => c.text("ok\n", 200, FRESH));
  routes.get("/readyz", (c) =>
    comments.ready().then(
      () => c.text("ok\n", 200, FRESH),
      () => c.text("the comments' database does not answer\n", 503, FRESH),
    ),
  );
  routes.get("/metrics", async (c) =>
    c.req.header("x-forwarded-for") === undefined
      ? c.body(await metrics.text(), 200, { ...FRESH, "content-type": "text/plain; version=0.0.4" })
      : c.notFound(),
  );
  return routes;
}
