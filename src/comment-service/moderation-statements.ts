import { sql } from "kysely";
import { selectComments } from "./comment-columns.ts";
import { type Builder, given, prepare } from "./statement.ts";

/** Beyond this many nobody counts any more. */
const MOST_COUNTED = 1_000;

/** The place after which a page begins. */
const place = () => sql<string>`(${given<number>("at")}, ${given<number>("id")})`;

/** What moderators read and write. */
export function prepareModeration(builder: Builder) {
  const page = () => selectComments(builder).limit(given<number>("limit"));
  const after = (query: ReturnType<typeof page>) =>
    query
      .where(sql<boolean>`(c.created_at, c.id) > ${place()}`)
      .orderBy("c.created_at")
      .orderBy("c.id");
  const before = (query: ReturnType<typeof page>) =>
    query
      .where(sql<boolean>`(c.created_at, c.id) < ${place()}`)
      .orderBy("c.created_at", "desc")
      .orderBy("c.id", "desc");
  const isReported = sql<boolean>`c.reports > 0`;
  const isAppealed = sql<boolean>`c.appealed = 1 AND c.status = 'rejected'`;
  const matches = sql<boolean>`(c.body LIKE ${given<string>("q")} ESCAPE '!' OR c.nick LIKE ${given<string>("q")} ESCAPE '!')`;
  const inStatus = () => page().where("c.status", "=", given<"pending">("status"));
  const count = (condition: ReturnType<typeof sql<boolean>>) => {
    const some = builder
      .selectFrom("comments as c")
      .select("c.id")
      .where(condition)
      .limit(sql.lit(MOST_COUNTED))
      .as("some");
    return prepare(builder.selectFrom(some).select(({ fn }) => fn.countAll<number>().as("count")));
  };

  return {
    /** What has waited longest comes first. */
    pending: prepare(after(page().where("c.status", "=", sql.lit("pending")))),
    reported: prepare(after(page().where(isReported))),
    appealed: prepare(after(page().where(isAppealed))),
    ofStatus: prepare(before(inStatus())),
    all: prepare(before(page())),
    searchReported: prepare(after(page().where(isReported).where(matches))),
    searchAppealed: prepare(after(page().where(isAppealed).where(matches))),
    searchStatus: prepare(before(inStatus().where(matches))),
    search: prepare(before(page().where(matches))),
    countPending: count(sql<boolean>`c.status = 'pending'`),
    countReported: count(isReported),
    countAppealed: count(isAppealed),
    reportsOf: prepare(
      builder
        .selectFrom("reports")
        .select(["reason", "note", "created_at"])
        .where("comment_id", "=", given<number>("id"))
        .orderBy("created_at", "desc")
        .limit(sql.lit(20)),
    ),
    appealOf: prepare(
      builder
        .selectFrom("appeals")
        .select(["note", "created_at"])
        .where("comment_id", "=", given<number>("id"))
        .where("version", "=", given<number>("version")),
    ),
    decide: prepare(
      builder.insertInto("decisions").values({
        comment_id: given<number>("id"),
        revision: given<number>("revision"),
        decision: given<"approve" | "reject">("decision"),
        reason: given<string>("reason"),
        moderator: given<string>("moderator"),
        created_at: given<number>("now"),
      }),
    ),
    lastDecision: prepare(
      builder
        .selectFrom("decisions")
        .select(["decision", "moderator", "reason", "created_at"])
        .where("comment_id", "=", given<number>("id"))
        .orderBy("id", "desc")
        .limit(sql.lit(1)),
    ),
    pin: prepare(
      builder
        .updateTable("comments")
        .set({ pinned: given<number>("pinned") })
        .where("id", "=", given<number>("id")),
    ),
    countPinned: prepare(
      builder
        .selectFrom("comments as c")
        .select(({ fn }) => fn.countAll<number>().as("count"))
        .where("c.article_id", "=", given<string>("articleId"))
        .where("c.listed", "=", sql.lit(1))
        .where("c.root_id", "is", null)
        .where("c.pinned", "=", sql.lit(1)),
    ),
    setClosed: prepare(
      builder
        .insertInto("threads")
        .values({
          article_id: given<string>("articleId"),
          total: sql.lit(0),
          roots: sql.lit(0),
          version: sql.lit(1),
          closed: given<number>("closed"),
        })
        .onConflict((conflict) =>
          conflict.column("article_id").doUpdateSet({
            closed: sql`excluded.closed`,
            version: sql`threads.version + 1`,
          }),
        ),
    ),
    sanction: prepare(
      builder
        .updateTable("people")
        .set({ banned_until: given<number>("until") })
        .where("id", "=", given<string>("personId"))
        .returning("id"),
    ),
    log: prepare(
      builder.insertInto("log").values({
        created_at: given<number>("now"),
        moderator: given<string>("moderator"),
        action: given<string>("action"),
        article_id: given<string>("articleId"),
        comment_id: given<number>("commentId"),
        person_id: given<string>("personId"),
        reason: given<string>("reason"),
        until: given<number>("until"),
      }),
    ),
    logBefore: prepare(
      builder
        .selectFrom("log as l")
        .leftJoin("comments as c", "c.id", "l.comment_id")
        .leftJoin("people as p", "p.id", "l.person_id")
        .selectAll("l")
        .select(({ fn }) => fn.coalesce("c.nick", "p.nick").as("nick"))
        .where("l.id", "<", given<number>("id"))
        .orderBy("l.id", "desc")
        .limit(given<number>("limit")),
    ),
  };
}

export type ModerationStatements = ReturnType<typeof prepareModeration>;
