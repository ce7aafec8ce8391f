import { sql } from "kysely";
import { MAX_COUNTED } from "../comment/limits.ts";
import { type CommentRow, selectComments } from "./comment-columns.ts";
import { type Builder, given, prepare, type Statement } from "./statement.ts";

/** How many answers come with a root. */
const FIRST_REPLIES = 3;

/** How many roots' first answers one statement finds; fewer are filled up with the id of none. */
export const ROOTS_AT_ONCE = 10;

/** The place after which a page begins. */
const place = () => sql<string>`(${given<number>("at")}, ${given<number>("id")})`;

/** What is read by readers. Every list is read off an index, and ends at `limit`. */
export function prepareLists(builder: Builder) {
  const comments = () => selectComments(builder);
  const page = () => comments().limit(given<number>("limit"));
  const roots = () =>
    page()
      .where("c.article_id", "=", given<string>("articleId"))
      .where("c.listed", "=", sql.lit(1))
      .where("c.root_id", "is", null);
  const unpinned = () => roots().where("c.pinned", "=", sql.lit(0));
  const replies = () =>
    page()
      .where("c.root_id", "=", given<number>("rootId"))
      .where("c.root_id", "is not", null)
      .where("c.listed", "=", sql.lit(1));
  const own = () => page().where("c.author_id", "=", given<string>("personId"));
  const ownBefore = () =>
    own()
      .where(sql<boolean>`(c.created_at, c.id) < ${place()}`)
      .orderBy("c.created_at", "desc")
      .orderBy("c.id", "desc");

  return {
    newest: prepare(
      unpinned()
        .where(sql<boolean>`(c.created_at, c.id) < ${place()}`)
        .orderBy("c.created_at", "desc")
        .orderBy("c.id", "desc"),
    ),
    oldest: prepare(
      unpinned()
        .where(sql<boolean>`(c.created_at, c.id) > ${place()}`)
        .orderBy("c.created_at")
        .orderBy("c.id"),
    ),
    hot: prepare(
      unpinned()
        .where(sql<boolean>`(c.hot, c.id) < ${place()}`)
        .orderBy("c.hot", "desc")
        .orderBy("c.id", "desc"),
    ),
    pinned: prepare(
      roots()
        .where("c.pinned", "=", sql.lit(1))
        .orderBy("c.created_at", "desc")
        .orderBy("c.id", "desc"),
    ),
    firstReplies: prepareFirstReplies(builder),
    repliesAfter: prepare(
      replies()
        .where(sql<boolean>`(c.created_at, c.id) > ${place()}`)
        .orderBy("c.created_at")
        .orderBy("c.id"),
    ),
    repliesBefore: prepare(
      replies()
        .where(sql<boolean>`(c.created_at, c.id) < ${place()}`)
        .orderBy("c.created_at", "desc")
        .orderBy("c.id", "desc"),
    ),
    own: prepare(ownBefore()),
    ownOfStatus: prepare(ownBefore().where("c.status", "=", given<"pending">("status"))),
    ownWaiting: prepare(
      own()
        .where("c.article_id", "=", given<string>("articleId"))
        .where(sql<boolean>`c.status IN ('pending', 'rejected')`)
        .where("c.shown_body", "is", null)
        .orderBy("c.created_at", "desc")
        .orderBy("c.id", "desc"),
    ),
    byId: prepare(comments().where("c.id", "=", given<number>("id"))),
    byKey: prepare(comments().where("c.idempotency_key", "=", given<string>("key"))),
    liked: prepare(
      builder
        .selectFrom("likes")
        .select("comment_id")
        .where("person_id", "=", given<string>("personId"))
        .where("article_id", "=", given<string>("articleId")),
    ),
    thread: prepare(
      builder
        .selectFrom("threads")
        .select(["article_id", "total", "roots", "version", "closed"])
        .where("article_id", "=", given<string>("articleId")),
    ),
    threads: prepare(
      builder
        .selectFrom("threads")
        .select(["article_id", "total"])
        .where(
          "article_id",
          "in",
          Array.from({ length: MAX_COUNTED }, (_, at) => given<string>(`article${at}`)),
        ),
    ),
    person: prepare(
      builder
        .selectFrom("people")
        .select(["id", "nick", "agreed_at", "banned_until"])
        .where("id", "=", given<string>("personId")),
    ),
  };
}

/** An arm for each root, as a window over all answers would read all of them. */
function prepareFirstReplies(builder: Builder): Statement<CommentRow> {
  const arms = Array.from({ length: ROOTS_AT_ONCE }, (_, at) => {
    const arm = selectComments(builder)
      .where("c.root_id", "=", given<number>(`root${at}`))
      .where("c.root_id", "is not", null)
      .where("c.listed", "=", sql.lit(1))
      .orderBy("c.created_at")
      .orderBy("c.id")
      .limit(sql.lit(FIRST_REPLIES));
    return sql`SELECT * FROM (${arm}) AS ${sql.ref(`arm${at}`)}`;
  });
  return prepare<CommentRow>({
    compile: () => sql<CommentRow>`${sql.join(arms, sql` UNION ALL `)}`.compile(builder),
  });
}

export type ListStatements = ReturnType<typeof prepareLists>;
