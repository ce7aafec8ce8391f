import { sql } from "kysely";
import { type Builder, given, prepare } from "./statement.ts";

/** What a posting, or an edit of one, writes. */
export const preparePosting = (builder: Builder) => ({
  insertComment: prepare(
    builder
      .insertInto("comments")
      .values({
        article_id: given<string>("article_id"),
        root_id: given<number>("root_id"),
        parent_id: given<number>("parent_id"),
        author_id: given<string>("author_id"),
        nick: given<string>("nick"),
        badge: given<string>("badge"),
        status: given<"pending">("status"),
        body: given<string>("body"),
        shown_body: given<string>("shown_body"),
        shown_revision: given<number>("shown_revision"),
        listed: given<number>("listed"),
        held: given<string>("held"),
        hot: given<number>("hot"),
        created_at: given<number>("created_at"),
        text_hash: given<string>("text_hash"),
        idempotency_key: given<string>("key"),
        request_hash: given<string>("request_hash"),
        revision: sql.lit(1),
        version: sql.lit(1),
        appealed: sql.lit(0),
        reports: sql.lit(0),
        likes: sql.lit(0),
        reply_count: sql.lit(0),
        pinned: sql.lit(0),
      })
      .onConflict((conflict) => conflict.column("idempotency_key").doNothing())
      .returning("id"),
  ),
  insertRevision: prepare(
    builder.insertInto("revisions").values({
      comment_id: given<number>("id"),
      revision: given<number>("revision"),
      body: given<string>("body"),
      created_at: given<number>("now"),
    }),
  ),
  rememberPerson: prepare(
    builder
      .insertInto("people")
      .values({
        id: given<string>("personId"),
        nick: given<string>("nick"),
        agreed_at: given<number>("now"),
        created_at: given<number>("now"),
      })
      .onConflict((conflict) =>
        conflict.column("id").doUpdateSet({
          nick: sql`excluded.nick`,
          agreed_at: sql`coalesce(people.agreed_at, excluded.agreed_at)`,
        }),
      ),
  ),
  /** Nothing comes back where the comment has changed since `version` was read. */
  change: prepare(
    builder
      .updateTable("comments")
      .set({
        status: given<"pending">("status"),
        body: given<string>("body"),
        revision: given<number>("revision"),
        shown_body: given<string>("shownBody"),
        shown_revision: given<number>("shownRevision"),
        listed: sql`CASE WHEN ${given<number>("isShown")} = 1 OR (root_id IS NULL AND reply_count > 0) THEN 1 ELSE 0 END`,
        pinned: sql`CASE WHEN ${given<number>("isShown")} = 1 THEN pinned ELSE 0 END`,
        reject_reason: given<string>("rejectReason"),
        held: given<string>("held"),
        appealed: given<number>("appealed"),
        reports: given<number>("reports"),
        text_hash: given<string>("textHash"),
        version: sql`version + 1`,
      })
      .where("id", "=", given<number>("id"))
      .where("version", "=", given<number>("version"))
      .returning("version"),
  ),
});
