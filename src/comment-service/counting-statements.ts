import { type RawBuilder, sql } from "kysely";
import { type Builder, given, prepare } from "./statement.ts";

/** Each tenfold of likes and answers (which count twice) is worth as much as being half a day younger. */
const HALF_A_DAY = 43_200_000;

/** The heat of a comment, in milliseconds: it changes with what happens to it, never with time alone. */
const heat = (acclaim: RawBuilder<unknown>) =>
  sql<number>`created_at + CAST(${sql.lit(HALF_A_DAY)} * log10(CAST(1 + ${acclaim} AS DOUBLE PRECISION)) AS BIGINT)`;

/** What keeps the numbers of a comment and of a thread. */
export function prepareCounting(builder: Builder) {
  const delta = sql`CAST(${given<number>("delta")} AS BIGINT)`;
  return {
    countReply: prepare(
      builder
        .updateTable("comments")
        .set({
          reply_count: sql`reply_count + ${delta}`,
          listed: sql`CASE WHEN shown_body IS NOT NULL OR reply_count + ${delta} > 0 THEN 1 ELSE 0 END`,
          hot: heat(sql`likes + 2 * (reply_count + ${delta})`),
        })
        .where("id", "=", given<number>("id")),
    ),
    countThread: prepare(
      builder
        .insertInto("threads")
        .values({
          article_id: given<string>("articleId"),
          total: given<number>("total"),
          roots: given<number>("roots"),
          version: sql.lit(1),
          closed: sql.lit(0),
        })
        .onConflict((conflict) =>
          conflict.column("article_id").doUpdateSet({
            total: sql`threads.total + ${given<number>("totalDelta")}`,
            roots: sql`threads.roots + ${given<number>("rootsDelta")}`,
            version: sql`threads.version + 1`,
          }),
        ),
    ),
    touchThread: prepare(
      builder
        .updateTable("threads")
        .set({ version: sql`version + 1` })
        .where("article_id", "=", given<string>("articleId")),
    ),
    countLike: prepare(
      builder
        .updateTable("comments")
        .set({
          likes: sql`likes + ${delta}`,
          hot: heat(sql`likes + ${delta} + 2 * reply_count`),
        })
        .where("id", "=", given<number>("id"))
        .returning("likes"),
    ),
    countReport: prepare(
      builder
        .updateTable("comments")
        .set({ reports: sql`reports + 1` })
        .where("id", "=", given<number>("id")),
    ),
  };
}
