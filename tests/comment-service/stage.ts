import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { sample } from "../server/portal.ts";
import { type Visitor, visitor } from "./visitor.ts";
import type { portal } from "../server/portal.ts";

type Portal = Awaited<ReturnType<typeof portal>>;

/** What moderators see of a comment. */
const item = async (chief: Visitor, id: string) => {
  const { said } = await chief.call("GET", "/moderation/comments?limit=50");
  return said.items.find(({ comment }: { comment: { id: string } }) => comment.id === id);
};

/** A portal to try things on: articles of one's own, and people. */
export function stage({ dir, origin, comments }: Pick<Portal, "dir" | "origin" | "comments">) {
  const count = { articles: 0 };

  /** A new article without comments. */
  const article = async (changes: object = {}) => {
    count.articles += 1;
    const id = `article-${count.articles}-${crypto.randomUUID().slice(0, 8)}`;
    const path = join(dir, "content/articles", `${id}.json`);
    await writeFile(path, JSON.stringify({ ...sample.article, ...changes }));
    return id;
  };
  const somebody = (headers: Record<string, string> = {}) => visitor(origin, comments, headers);
  const moderator = async (name?: string) => {
    const found = somebody();
    await found.signIn(name);
    return found;
  };
  /** Decides on a comment as it stands. */
  const decide = async (chief: Visitor, id: string, decision: string) =>
    chief.decide(id, decision, (await item(chief, id)).comment.revisionId);

  return { article, somebody, moderator, item, decide };
}

export type Stage = ReturnType<typeof stage>;
