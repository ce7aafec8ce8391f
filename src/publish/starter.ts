import { cp, mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import { Refusal } from "./refusal.ts";
import { writeSchemas } from "./schema.ts";

/** A small portal to begin with: settings, an article of every common block, a page, the pictures they show. */
const STARTER = join(import.meta.dirname, "../../starter");

/**
 * Makes a folder be the beginning of a portal, with the JSON Schemas that its files name.
 * @throws Refusal where the folder holds anything already
 */
export async function makeStarter(dir: string): Promise<void> {
  await mkdir(dir, { recursive: true });
  if ((await readdir(dir)).length > 0) {
    throw new Refusal(`${dir} is not empty: name a new folder, or an empty one.`);
  }
  await cp(STARTER, dir, { recursive: true });
  await writeSchemas(dir);
}
