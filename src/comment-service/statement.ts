import {
  type Compilable,
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type RawBuilder,
  sql,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from "kysely";
import type { Tables } from "./tables.ts";

/** What can be stored: yes and no are numbers, moments too. */
export type Value = string | number | null;

export type Dialect = "sqlite" | "postgres";

/** Builds queries and runs none: each is compiled once, when the service starts, and then only executed. */
export type Builder = Kysely<Tables>;

/** SQL in one dialect, with the names of what it is given in the order of its parameters. */
export type Statement<Row> = {
  name: string;
  sql: string;
  parameters: readonly (Value | Given)[];
  /** Nothing at run time: the type of a row. */
  row?: Row;
};

class Given {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

/** A place in a query for a value that is given when the statement is executed. */
export const given = <T extends Value>(name: string): RawBuilder<T> => sql<T>`${new Given(name)}`;

const builders: Record<Dialect, Builder> = {
  sqlite: new Kysely({
    dialect: {
      createAdapter: () => new SqliteAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (database) => new SqliteIntrospector(database),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    },
  }),
  postgres: new Kysely({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (database) => new PostgresIntrospector(database),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  }),
};

export const builderOf = (dialect: Dialect): Builder => builders[dialect];

let count = 0;

/** Compiles a query, once. */
export function prepare<Row>(query: Compilable<Row>): Statement<Row> {
  const { sql: text, parameters } = query.compile();
  count += 1;
  return { name: `kanbao_${count}`, sql: text, parameters: parameters.map(toParameter) };
}

/**
 * The values of a statement's parameters, in order.
 * @throws Error where one was not given
 */
export function bind({ parameters, sql: text }: Statement<unknown>, values: Values): Value[] {
  return parameters.map((parameter) => {
    if (!(parameter instanceof Given)) return parameter;
    const value = values[parameter.name];
    if (value === undefined) throw new Error(`${parameter.name} was not given to: ${text}`);
    return value;
  });
}

export type Values = Readonly<Record<string, Value>>;

function toParameter(parameter: unknown): Value | Given {
  if (parameter instanceof Given || parameter === null) return parameter;
  if (typeof parameter === "string" || typeof parameter === "number") return parameter;
  throw new TypeError(`${typeof parameter} cannot be stored`);
}
