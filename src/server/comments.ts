import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import * as v from "valibot";
import { type CommentList, MAX_LENGTH, NewComment } from "../comment/comment.ts";
import type { CommentStore, Place } from "./comment-store.ts";
import { problem } from "./problem.ts";
import { readerOf } from "./reader.ts";
import { isForeign } from "./same-site.ts";
import { createThreads } from "./threads.ts";

const MAX_BODY = 16 * 1024;
const DEFAULT_NICK = "网友";

const Key = v.pipe(v.string(), v.regex(/^[\x21-\x7e]{1,200}$/));

/** A comment that answers no other. */
const Root = v.object({ parentId: v.nullish(v.never()) });

const Page = v.object({
  sort: v.optional(v.literal("newest"), "newest"),
  limit: v.optional(
    v.pipe(v.string(), v.regex(/^\d{1,3}$/), v.transform(Number), v.minValue(1), v.maxValue(50)),
    "20",
  ),
});

const Cursor = v.pipe(
  v.string(),
  v.regex(/^\d{1,15}_\d{1,15}$/),
  v.transform((cursor): Place => {
    const [createdAt = 0, id = 0] = cursor.split("_").map(Number);
    return { createdAt, id };
  }),
);

const toCursor = ({ createdAt, id }: Place) => `${createdAt}_${id}`;

/** `/articles/{id}/comments`: list and post, every refusal as a problem. A failing store throws StoreFailure. */
export function commentRoutes(contentDir: string, store: CommentStore) {
  const standingOf = createThreads(contentDir);
  const routes = new Hono();

  routes.get("/articles/:id/comments", async (c) => {
    const page = v.safeParse(Page, c.req.query());
    if (!page.success) return problem("bad_request");
    const cursor = v.safeParse(v.optional(Cursor), c.req.query("cursor") || undefined);
    if (!cursor.success) return problem("bad_cursor");

    const id = c.req.param("id");
    const standing = await standingOf(id);
    if (standing === undefined || standing === "off") return problem("article_not_found");

    const { items, next, total } = store.list(id, page.output.limit, cursor.output);
    const list: CommentList = {
      items,
      nextCursor: next ? toCursor(next) : null,
      counts: { total, roots: total },
      thread: { open: standing === "open", preModeration: false, maxLength: MAX_LENGTH },
    };
    return c.json(list);
  });

  /** What can be refused by its headers is, before any of the body is read. */
  const refuseEarly = async (c: Context, next: () => Promise<void>) => {
    if (await isForeign(c.req.raw.headers, contentDir)) return problem("csrf");
    const type = c.req.header("content-type")?.split(";")[0]?.trim().toLowerCase();
    if (type !== "application/json") return problem("unsupported_media_type");
    return next();
  };
  const limit = bodyLimit({ maxSize: MAX_BODY, onError: () => problem("too_large") });

  routes.on("POST", "/articles/:id/comments", refuseEarly, limit, async (c) => {
    const key = v.safeParse(Key, c.req.header("idempotency-key"));
    if (!key.success) return problem("bad_request");
    const id = c.req.param("id");
    const standing = await standingOf(id);
    if (standing === undefined || standing === "off") return problem("article_not_found");

    const sent = fromJson(await c.req.text());
    if (sent === undefined) return problem("bad_request");
    const comment = v.safeParse(NewComment, sent);
    if (!comment.success) return problem("invalid", fieldsOf(comment.issues));
    // Replies are not taken yet, and stored as anything else they would lose what they answer.
    if (!v.is(Root, sent)) return problem("parent_not_found");

    const { authorId, remember } = readerOf(c);
    const { body, nick = DEFAULT_NICK } = comment.output;
    const posting = { articleId: id, authorId, nick, body, key: key.output };
    // An attempt that was stored while the thread was open is still answered as such.
    const posted = standing === "open" ? store.post(posting) : store.repeat(posting);
    if (!posted) return problem("thread_closed");
    if (posted.outcome === "conflict") return problem("idempotency_conflict");
    remember();
    return c.json(posted.comment, posted.outcome === "created" ? 201 : 200);
  });

  return routes;
}

function fieldsOf(issues: readonly v.BaseIssue<unknown>[]): Record<string, string> {
  const fields = issues.map((issue) => [v.getDotPath(issue) ?? "body", issue.message]);
  // Of several things wrong with a field the first is told.
  return Object.fromEntries(fields.toReversed());
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
