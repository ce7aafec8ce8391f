import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import { articleSchema } from "../article/article.ts";
import { Id } from "../lib/id.ts";

const Article = articleSchema(v.array(v.unknown()));

/** What comments need to know of an article: how its comments stand, and its headline. */
type ArticleFacts = Pick<v.InferOutput<typeof Article>, "comments" | "title">;

type Known = { stamp: string; facts: ArticleFacts | undefined; looked: number };

/** How long a file counts as unchanged once it was looked at, in milliseconds. */
const PERIOD = 50;

/** Articles of which this is kept in memory; beyond them the one asked for longest ago is forgotten. */
const CAPACITY = 5_000;

export type FindArticle = (id: string) => Promise<ArticleFacts | undefined>;

/**
 * Finds articles by their files; undefined where there is no such article or its file is not one. A file is read again
 * only after it has changed; one that was broken since is as it was.
 */
export function createArticles(contentDir: string): FindArticle {
  const known = new Map<string, Known>();

  return async (id) => {
    const now = performance.now();
    const last = known.get(id);
    if (last && now - last.looked < PERIOD) return last.facts;
    if (!v.is(Id, id)) return undefined;
    const path = join(contentDir, "articles", `${id}.json`);
    const stats = await stat(path, { bigint: true }).catch(() => undefined);
    if (!stats?.isFile()) return undefined;

    const stamp = `${stats.ino} ${stats.mtimeNs} ${stats.size}`;
    const remembered = known.get(id);
    known.delete(id);
    const entry =
      remembered?.stamp === stamp
        ? remembered
        : { stamp, facts: (await readFacts(path)) ?? remembered?.facts, looked: now };
    entry.looked = now;
    known.set(id, entry);
    if (known.size > CAPACITY) known.delete(known.keys().next().value ?? "");
    return entry.facts;
  };
}

async function readFacts(path: string): Promise<ArticleFacts | undefined> {
  try {
    const article = v.safeParse(Article, JSON.parse(await readFile(path, "utf8")));
    if (!article.success) return undefined;
    const { comments, title } = article.output;
    return { comments, title };
  } catch {
    return undefined;
  }
}
