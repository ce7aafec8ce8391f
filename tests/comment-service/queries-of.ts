import type { CommentService } from "../../src/comment-service/open-service.ts";

/** Asks the store of a service for what no address tells. */
export function queriesOf({ database }: Pick<CommentService, "database">) {
  const count = { asked: 0 };
  return (sql: string) => {
    count.asked += 1;
    return database.all<Record<string, unknown>>({
      name: `test_${count.asked}`,
      sql,
      parameters: [],
    });
  };
}
