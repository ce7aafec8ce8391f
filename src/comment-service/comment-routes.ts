import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { StoreFailure } from "./database.ts";
import { type Endpoint, takes } from "./endpoint.ts";
import { openApiDocument } from "./openapi.ts";
import { problem } from "./problem.ts";
import { Refusal } from "./refusal.ts";
import { isForeign } from "./same-site.ts";

const MAX_BODY = 16 * 1024;

/**
 * How long the body says that it is, which HTTP holds it to; undefined for one that comes in chunks. To know this is
 * to have no need of the body as a stream, which costs more than to read it.
 */
function lengthOf(c: Context): number | undefined {
  const length = c.req.header("content-length");
  const isChunked = c.req.header("transfer-encoding") !== undefined;
  return length === undefined || isChunked ? undefined : Number(length);
}

/** The API below `/api/v1`: every endpoint, and the document that describes them. Every refusal is a problem. */
export function commentRoutes(
  endpoints: readonly Endpoint[],
  contentDir: string,
  report: (failure: Error) => void,
) {
  const routes = new Hono();
  const limit = bodyLimit({ maxSize: MAX_BODY, onError: () => problem("too_large") });
  /** What can be refused by its headers is, before any of the body is read. */
  const refuseEarly = (needsType: boolean) => async (c: Context, next: () => Promise<void>) => {
    if (await isForeign(c.req.raw.headers, contentDir)) return problem("csrf");
    const type = c.req.header("content-type")?.split(";")[0]?.trim().toLowerCase();
    if (needsType && type !== "application/json") return problem("unsupported_media_type");
    // Where there is nothing to read nothing is, however much of it is sent.
    if (!needsType) return next();
    const length = lengthOf(c);
    if (length === undefined) return limit(c, next);
    return length > MAX_BODY ? problem("too_large") : next();
  };

  routes.use(async (c, next) => {
    // Said at once, as to add it to an answer later costs as much as the answer itself.
    c.header("vary", "Accept-Encoding");
    await next();
  });
  for (const { method, path, body, handle } of endpoints) {
    const route = path.replace("{id}", ":id");
    if (method === "get") routes.get(route, handle);
    else routes.on(method.toUpperCase(), route, refuseEarly(takes(body)), handle);
  }
  const document = JSON.stringify(openApiDocument(endpoints));
  routes.get("/openapi.json", (c) => c.body(document, 200, { "content-type": "application/json" }));
  routes.onError((error) => {
    if (error instanceof Refusal) return problem(error.code, error);
    report(error);
    return problem(error instanceof StoreFailure ? "read_only" : "internal");
  });
  return routes;
}
