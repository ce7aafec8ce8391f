import { sql } from "kysely";
import { type Builder, given, prepare } from "./statement.ts";

/** What takes the words of a comment away that its author has deleted. */
export const prepareErasing = (builder: Builder) => ({
  /** Every text that it had, but for those on which the last decision is a rejection. */
  eraseRevisions: prepare(
    builder
      .updateTable("revisions")
      .set({ body: "" })
      .where("comment_id", "=", given<number>("id"))
      .where(
        (expression) =>
          expression
            .selectFrom("decisions as d")
            .select("d.decision")
            .whereRef("d.comment_id", "=", "revisions.comment_id")
            .whereRef("d.revision", "=", "revisions.revision")
            .orderBy("d.id", "desc")
            .limit(sql.lit(1)),
        "is distinct from",
        sql.lit("reject" as const),
      ),
  ),
  /** Digests, by which a short text can be found. The key stays taken: whatever comes under it again is a conflict. */
  eraseHashes: prepare(
    builder
      .updateTable("comments")
      .set({ text_hash: "", request_hash: "" })
      .where("id", "=", given<number>("id")),
  ),
  eraseAppeals: prepare(
    builder.updateTable("appeals").set({ note: "" }).where("comment_id", "=", given<number>("id")),
  ),
  eraseOwnReports: prepare(
    builder
      .updateTable("reports")
      .set({ note: null })
      .where("comment_id", "=", given<number>("id"))
      .where("person_id", "=", given<string>("personId")),
  ),
});
