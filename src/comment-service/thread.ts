import type { Core } from "./core.ts";
import { Refusal } from "./refusal.ts";

/** How the comments of an article stand. */
export type Thread = { open: boolean; total: number; roots: number; version: number };

/** Whether nobody is shown the comments of an article: it takes none, or is gone. */
export const isOff = async ({ findArticle }: Pick<Core, "findArticle">, articleId: string) =>
  ((await findArticle(articleId))?.comments ?? "off") === "off";

/**
 * An article's thread: open where both its file and the moderators leave it open.
 * @throws Refusal article_not_found where there is no such article, or it takes no comments
 */
export async function findThread(
  { database, lists, findArticle }: Core,
  articleId: string,
): Promise<Thread> {
  const article = await findArticle(articleId);
  if (article === undefined || article.comments === "off") throw new Refusal("article_not_found");
  const row = await database.first(lists.thread, { articleId });
  const { total = 0, roots = 0, version = 0, closed = 0 } = row ?? {};
  return { open: article.comments === "open" && closed === 0, total, roots, version };
}

/** Whether comments on this article may be written now; false also where it is gone. */
export async function isOpen(core: Core, articleId: string): Promise<boolean> {
  try {
    return (await findThread(core, articleId)).open;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}
