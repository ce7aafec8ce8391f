import { createArticles, type FindArticle } from "./articles.ts";
import type { Database } from "./database.ts";
import { type ListStatements, prepareLists } from "./list-statements.ts";
import { type ModerationStatements, prepareModeration } from "./moderation-statements.ts";
import type { Settings } from "./settings.ts";
import { builderOf, type Dialect, prepare, type Statement } from "./statement.ts";
import { prepareWrites, type WriteStatements } from "./write-statements.ts";

/** What every operation works with. */
export type Core = {
  database: Database;
  lists: ListStatements;
  writes: WriteStatements;
  moderation: ModerationStatements;
  /** Asks nothing but whether the database answers. */
  ping: Statement<unknown>;
  settings: Settings;
  findArticle: FindArticle;
};

export const createCore = (database: Database, settings: Settings, contentDir: string): Core => ({
  database,
  settings,
  ...statementsOf(database.dialect),
  findArticle: createArticles(contentDir),
});

type Statements = Pick<Core, "lists" | "writes" | "moderation" | "ping">;

const prepared = new Map<Dialect, Statements>();

/** Compiled once for each dialect, however many services are opened. */
function statementsOf(dialect: Dialect): Statements {
  const known = prepared.get(dialect);
  if (known) return known;
  const builder = builderOf(dialect);
  const statements = {
    lists: prepareLists(builder),
    writes: prepareWrites(builder),
    moderation: prepareModeration(builder),
    ping: prepare(builder.selectFrom("threads").select("version").limit(1)),
  };
  prepared.set(dialect, statements);
  return statements;
}
