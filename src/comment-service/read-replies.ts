import type { Replies } from "../comment/comment-list.ts";
import type { Core } from "./core.ts";
import { readCursor, START } from "./cursor.ts";
import { findComment } from "./find-comment.ts";
import { lookAt } from "./look-at.ts";
import { Refusal } from "./refusal.ts";
import { BACKWARDS, beside, FORWARDS, toReplies } from "./replies-page.ts";
import { isOff } from "./thread.ts";

/** A page of the answers to a root, oldest first. */
export async function readReplies(
  core: Core,
  id: string,
  { limit, cursor }: { limit: number; cursor: string },
  personId: string | null,
): Promise<Replies> {
  const root = await findComment(core, core.database, id);
  const isListed = root.root_id === null && root.listed === 1;
  if (!isListed || (await isOff(core, root.article_id))) throw new Refusal("comment_not_found");
  const looking = await lookAt(core, root.article_id, personId);
  const { kind, place } =
    cursor === "" ? { kind: FORWARDS, place: START } : readCursor(cursor, [FORWARDS, BACKWARDS]);
  const rows = await beside(core, root.id, place, kind, limit + 1);
  const isMore = rows.length > limit;
  const shown = kind === FORWARDS ? rows.slice(0, limit) : rows.slice(0, limit).toReversed();
  const hasBefore = kind === FORWARDS ? cursor !== "" : isMore;
  const hasAfter = kind === FORWARDS ? isMore : true;
  return toReplies(shown, looking, hasBefore, hasAfter);
}
