import type { CommentCounts } from "../comment/comment-list.ts";
import { MAX_COUNTED } from "../comment/limits.ts";
import type { Core } from "./core.ts";
import { isOff } from "./thread.ts";

/** How many comments others see, by article; 0 also where there is no such article. */
export async function countComments(
  core: Core,
  articleIds: readonly string[],
): Promise<CommentCounts> {
  const { database, lists } = core;
  const given = Object.fromEntries(
    Array.from({ length: MAX_COUNTED }, (_, at) => [`article${at}`, articleIds[at] ?? ""]),
  );
  const rows = await database.all(lists.threads, given);
  const totals = new Map(rows.map(({ article_id, total }) => [article_id, total]));
  const counts = await Promise.all(
    articleIds.map(async (id) => {
      const total = totals.get(id) ?? 0;
      return [id, total > 0 && (await isOff(core, id)) ? 0 : total] as const;
    }),
  );
  return { counts: Object.fromEntries(counts) };
}
