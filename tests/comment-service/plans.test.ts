import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { migrateSqlite } from "../../src/comment-service/migrate-sqlite.ts";
import { statementsOf } from "./statements.ts";

const database = new DatabaseSync(":memory:");
migrateSqlite(database);

test.for(statementsOf("sqlite"))(
  "$name reads no table whole and sorts nothing",
  ({ sql, values }) => {
    const plan = database
      .prepare(`EXPLAIN QUERY PLAN ${sql}`)
      .all(...values)
      .map(({ detail }) => String(detail))
      .filter((step) => !/^SCAN (?:some|arm\d|\(subquery)/.test(step));
    expect(
      plan.filter((step) => /^SCAN (?!.* USING )|TEMP B-TREE FOR (?!RIGHT)/.test(step)),
    ).toEqual([]);
  },
);
