import { sql } from "kysely";
import { type Builder, given, prepare } from "./statement.ts";

/** What tells a repeat and a flood. */
export const prepareHolding = (builder: Builder) => ({
  sameText: prepare(
    builder
      .selectFrom("comments")
      .select("author_id")
      .where("text_hash", "=", given<string>("textHash"))
      .where("created_at", ">", given<number>("since"))
      .limit(sql.lit(50)),
  ),
  recent: prepare(
    builder
      .selectFrom("comments")
      .select("id")
      .where("author_id", "=", given<string>("personId"))
      .where("created_at", ">", given<number>("since"))
      .limit(sql.lit(20)),
  ),
});
