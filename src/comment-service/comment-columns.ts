import type { InferResult } from "kysely";
import type { Builder } from "./statement.ts";

/** What is read of a comment itself. */
const COLUMNS = [
  "parent_id",
  "id",
  "article_id",
  "root_id",
  "parent_id",
  "author_id",
  "nick",
  "badge",
  "status",
  "body",
  "revision",
  "shown_body",
  "shown_revision",
  "listed",
  "version",
  "reject_reason",
  "held",
  "appealed",
  "reports",
  "likes",
  "reply_count",
  "pinned",
  "hot",
  "created_at",
  "request_hash",
  "text_hash",
] as const;

/** Comments with whom they answer, where that is not their root. */
export const selectComments = (builder: Builder) =>
  builder
    .selectFrom("comments as c")
    .leftJoin("comments as p", (join) =>
      join.onRef("p.id", "=", "c.parent_id").onRef("c.parent_id", "<>", "c.root_id"),
    )
    .select(COLUMNS.map((name) => `c.${name}` as const))
    .select(["p.author_id as replied_id", "p.nick as replied_nick"]);

export type CommentRow = InferResult<ReturnType<typeof selectComments>>[number];
