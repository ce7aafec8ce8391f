import type { Core } from "./core.ts";
import { isOpen } from "./thread.ts";
import type { Looking } from "./view.ts";

/** How somebody looks at the comments of an article. */
export async function lookAt(
  core: Core,
  articleId: string,
  personId: string | null,
): Promise<Looking> {
  const { database, lists, settings } = core;
  const liked = personId === null ? [] : await database.all(lists.liked, { personId, articleId });
  return {
    personId,
    liked: new Set(liked.map(({ comment_id }) => comment_id)),
    open: await isOpen(core, articleId),
    now: Date.now(),
    editWindow: settings.editWindow,
  };
}
