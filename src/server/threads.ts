import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import { articleSchema } from "../article/article.ts";
import { Id } from "../lib/id.ts";

const Article = articleSchema(v.array(v.unknown()));
type Standing = v.InferOutput<typeof Article>["comments"];

/** Articles whose standing is kept in memory; beyond them the one asked for longest ago is forgotten. */
const CAPACITY = 5_000;

/**
 * How the comments of an article stand, by its file: open, closed, off; undefined where there is no such article or
 * its file is not one. A file is read again only after it has changed.
 */
export function createThreads(contentDir: string): (id: string) => Promise<Standing | undefined> {
  const known = new Map<string, { stamp: string; standing: Standing | undefined }>();

  return async (id) => {
    if (!v.is(Id, id)) return undefined;
    const path = join(contentDir, "articles", `${id}.json`);
    const stats = await stat(path, { bigint: true }).catch(() => undefined);
    if (!stats?.isFile()) return undefined;

    const stamp = `${stats.ino} ${stats.mtimeNs} ${stats.size}`;
    const remembered = known.get(id);
    known.delete(id);
    const entry =
      remembered?.stamp === stamp ? remembered : { stamp, standing: await readStanding(path) };
    known.set(id, entry);
    if (known.size > CAPACITY) known.delete(known.keys().next().value ?? "");
    return entry.standing;
  };
}

async function readStanding(path: string): Promise<Standing | undefined> {
  try {
    const article = v.safeParse(Article, JSON.parse(await readFile(path, "utf8")));
    return article.success ? article.output.comments : undefined;
  } catch {
    return undefined;
  }
}
