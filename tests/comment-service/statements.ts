import { prepareLists } from "../../src/comment-service/list-statements.ts";
import { prepareModeration } from "../../src/comment-service/moderation-statements.ts";
import { bind, builderOf, type Dialect } from "../../src/comment-service/statement.ts";
import { prepareWrites } from "../../src/comment-service/write-statements.ts";

/** A text anywhere in another is in no index; what is searched is read in the order of its index, newest first. */
const SEARCHES = new Set(["search", "searchStatus", "searchReported", "searchAppealed"]);

/** Every statement of the service but inserts, by its name, with values such as it is given. */
export function statementsOf(dialect: Dialect) {
  const builder = builderOf(dialect);
  const all = {
    ...prepareLists(builder),
    ...prepareWrites(builder),
    ...prepareModeration(builder),
  };
  return Object.entries(all)
    .filter(([name, { sql }]) => !/^insert/i.test(sql) && !SEARCHES.has(name))
    .map(([name, statement]) => {
      const names = statement.parameters.flatMap((parameter) =>
        typeof parameter === "object" && parameter !== null ? [parameter.name] : [],
      );
      const values = bind(
        statement,
        Object.fromEntries(names.map((given) => [given, valueOf(given)])),
      );
      return { name, sql: statement.sql, values };
    });
}

const TEXTS = /^(?:article|person|key|status|body|shownBody|held|textHash|rejectReason|q|until)/;

function valueOf(name: string): string | number {
  if (name === "status") return "pending";
  return TEXTS.test(name) && name !== "until" ? "x" : 5;
}
