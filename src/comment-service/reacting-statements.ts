import { type Builder, given, prepare } from "./statement.ts";

/** What people do with a comment: like, report, appeal. */
export const prepareReacting = (builder: Builder) => ({
  like: prepare(
    builder
      .insertInto("likes")
      .values({
        person_id: given<string>("personId"),
        article_id: given<string>("articleId"),
        comment_id: given<number>("id"),
        created_at: given<number>("now"),
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning("comment_id"),
  ),
  unlike: prepare(
    builder
      .deleteFrom("likes")
      .where("person_id", "=", given<string>("personId"))
      .where("article_id", "=", given<string>("articleId"))
      .where("comment_id", "=", given<number>("id"))
      .returning("comment_id"),
  ),
  report: prepare(
    builder
      .insertInto("reports")
      .values({
        comment_id: given<number>("id"),
        person_id: given<string>("personId"),
        reason: given<string>("reason"),
        note: given<string>("note"),
        created_at: given<number>("now"),
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning("comment_id"),
  ),
  appeal: prepare(
    builder.insertInto("appeals").values({
      comment_id: given<number>("id"),
      version: given<number>("version"),
      note: given<string>("note"),
      created_at: given<number>("now"),
    }),
  ),
  /** Nothing comes back where it has been appealed already. */
  markAppealed: prepare(
    builder
      .updateTable("comments")
      .set({ appealed: 1 })
      .where("id", "=", given<number>("id"))
      .where("version", "=", given<number>("version"))
      .where("appealed", "=", 0)
      .returning("id"),
  ),
});
