import { existsSync } from "node:fs";
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** What signs readers' cookies, and the hash of the moderators' password. */
const KEYS = ["secret", "moderator"] as const;

/** The keys of a data folder; one that the environment sets is in none. */
export const keptIn = (dataDir: string) =>
  KEYS.map((name) => ({ name, path: join(dataDir, name) })).filter(({ path }) => existsSync(path));

/** The keys beside a copy, and where in the data folder each belongs, where it is not there already. */
export async function keptBeside(file: string, dataDir: string) {
  const all = KEYS.map((name) => ({ copy: `${file}.${name}`, path: join(dataDir, name) }));
  const found = all.filter(({ copy }) => existsSync(copy));
  const isSame = await Promise.all(
    found.map(async ({ copy, path }) => existsSync(path) && (await isEqual(copy, path))),
  );
  return found.filter((_, at) => !isSame[at]);
}

const isEqual = async (one: string, other: string) =>
  (await readFile(one)).equals(await readFile(other));

/** Copies a key for nobody but its owner to read. */
export async function copyKey(from: string, to: string): Promise<void> {
  const part = `${to}.part`;
  await rm(part, { force: true });
  await writeFile(part, await readFile(from), { mode: 0o600 });
  await rename(part, to);
}

/** Puts a key in its place; another one that is there is kept as `.before`. */
export async function putBack(copy: string, path: string): Promise<void> {
  if (existsSync(path)) await rename(path, `${path}.before`);
  await copyKey(copy, path);
}
