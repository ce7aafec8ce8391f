import { join, resolve } from "node:path";
import { EnvironmentFault } from "../lib/environment-fault.ts";
import { backUp, restore } from "./backup.ts";
import { move } from "./move.ts";
import { StoreFailure } from "./database.ts";

const USAGE =
  "Usage: npm run comments -- backup FILE, npm run comments -- restore FILE, or npm run comments -- move";

/**
 * `npm run comments`: copies the comments of the data folder to a file while they are in use, and back, or moves them to
 * PostgreSQL.
 */
try {
  console.log(await run(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof EnvironmentFault || error instanceof StoreFailure)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

/** Does what was asked for, and says so. */
async function run([command, file]: string[]): Promise<string> {
  if (command === "--help" || command === "-h") return USAGE;
  const database = join(resolve(process.env["DATA_DIR"] || "data"), "comments.db");
  const databaseUrl = process.env["DATABASE_URL"] || undefined;
  if (command === "move") {
    if (databaseUrl === undefined) throw new EnvironmentFault("DATABASE_URL must say where to.");
    return `Moved ${await move(database, databaseUrl)} comments to PostgreSQL.`;
  }
  if (!file || !(command === "backup" || command === "restore")) throw new EnvironmentFault(USAGE);
  if (databaseUrl !== undefined) {
    throw new EnvironmentFault("The comments are in PostgreSQL: use pg_dump and pg_restore.");
  }
  if (command === "backup")
    return `Copied to ${(await backUp(database, resolve(file))).join(", ")}.`;
  return `Restored ${(await restore(resolve(file), database)).join(", ")}.`;
}
