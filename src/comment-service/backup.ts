import { existsSync } from "node:fs";
import { copyFile, mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { EnvironmentFault } from "../lib/environment-fault.ts";
import { copyKey, keptBeside, keptIn, putBack } from "./backup-keys.ts";

/**
 * Copies a comments database, which may be in use, to a file that is not there yet: as it is at one moment, whole; and
 * beside it the keys of its folder, without which readers would not be known again.
 * @returns the files that were made
 * @throws EnvironmentFault where there is none, a file is there, or its folder is not
 */
export async function backUp(database: string, file: string): Promise<string[]> {
  if (!existsSync(database)) throw new EnvironmentFault(`There is no ${database}.`);
  const keys = keptIn(dirname(database)).map(({ name, path }) => ({
    path,
    copy: `${file}.${name}`,
  }));
  for (const path of [file, ...keys.map(({ copy }) => copy)]) {
    if (existsSync(path)) throw new EnvironmentFault(`${path} is there already.`);
  }
  if (!existsSync(dirname(file)))
    throw new EnvironmentFault(`There is no folder ${dirname(file)}.`);
  const source = new DatabaseSync(database, { timeout: 5_000 });
  const part = `${file}.part`;
  await rm(part, { force: true });
  // SQLite fills a file that is there and empty.
  await writeFile(part, "", { mode: 0o600 });
  source.prepare("VACUUM INTO ?").run(part);
  source.close();
  verify(part);
  await Promise.all(keys.map(({ path, copy }) => copyKey(path, copy)));
  await rename(part, file);
  return [file, ...keys.map(({ copy }) => copy)];
}

/**
 * Puts a copy in the place of the comments database, and the keys that are beside it in the place of the folder's; what
 * was there is kept beside each as `.before`.
 * @returns the files that were put back
 * @throws EnvironmentFault where the copy is not whole, a server has the database open, or there is a `.before` already
 */
export async function restore(file: string, database: string): Promise<string[]> {
  if (!existsSync(file)) throw new EnvironmentFault(`There is no ${file}.`);
  verify(file);
  const keys = await keptBeside(file, dirname(database));
  const replaced = [database, ...keys.map(({ path }) => path)].filter((path) => existsSync(path));
  for (const path of replaced.map((one) => `${one}.before`)) {
    if (existsSync(path))
      throw new EnvironmentFault(`${path} is there already: move it away first.`);
  }
  if (existsSync(database)) settle(database);
  await mkdir(dirname(database), { recursive: true });
  const part = `${database}.part`;
  await copyFile(file, part);
  if (existsSync(database)) await rename(database, `${database}.before`);
  await rename(part, database);
  await Promise.all(keys.map(({ copy, path }) => putBack(copy, path)));
  return [database, ...keys.map(({ path }) => path)];
}

/** A damaged copy is told at once, and not on the day that it is needed. */
function verify(file: string): void {
  try {
    const copy = new DatabaseSync(file, { readOnly: true });
    const result = copy.prepare("PRAGMA integrity_check").get();
    const comments = copy.prepare("SELECT count(*) AS n FROM comments").get();
    copy.close();
    if (result?.["integrity_check"] !== "ok" || !comments) throw new Error("it is damaged");
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : "unknown";
    throw new EnvironmentFault(`${file} is no whole copy of the comments: ${reason}.`, { cause });
  }
}

/** Brings the log into the database, which is possible only where nobody else has it open. */
export function settle(path: string): void {
  const database = new DatabaseSync(path);
  try {
    // Leaving the write-ahead log needs the file for oneself (sqlite.org/wal.html).
    const mode = database.prepare("PRAGMA journal_mode = DELETE").get();
    if (mode?.["journal_mode"] === "delete") return;
    throw new Error("it is in use");
  } catch (cause) {
    throw new EnvironmentFault(`${path} is in use: stop the server first.`, { cause });
  } finally {
    database.close();
  }
}
