import type { Permalink, Replies } from "../comment/comment-list.ts";
import type { Reply } from "../comment/comment.ts";
import type { CommentRow } from "./comment-columns.ts";
import type { Core } from "./core.ts";
import { START } from "./cursor.ts";
import { findComment } from "./find-comment.ts";
import { firstReplies } from "./list-comments.ts";
import { lookAt } from "./look-at.ts";
import { Refusal } from "./refusal.ts";
import { BACKWARDS, beside, FORWARDS, toReplies } from "./replies-page.ts";
import { isOff } from "./thread.ts";
import { type Looking, toComment, viewOf } from "./view.ts";

/** One comment where it stands. */
export async function readPermalink(
  core: Core,
  id: string,
  limit: number,
  personId: string | null,
): Promise<Permalink> {
  const { database } = core;
  const row = await findComment(core, database, id);
  const isOwn = row.author_id === personId && row.status !== "deleted";
  if (row.listed !== 1 && !isOwn) throw new Refusal("comment_not_found");
  if (await isOff(core, row.article_id)) throw new Refusal("comment_not_found");
  const looking = await lookAt(core, row.article_id, personId);
  const root = row.root_id === null ? row : await findComment(core, database, String(row.root_id));
  const replies = await firstReplies(core, [root]);
  return {
    comment: viewOf(row, looking),
    root: toComment(root, replies.get(root.id) ?? [], looking),
    ancestors: await ancestorsOf(core, row, looking),
    replies: await around(core, root, row, limit, looking),
  };
}

/** The page of answers in whose middle the comment is; the first page for the root itself. */
async function around(
  core: Core,
  root: CommentRow,
  row: CommentRow,
  limit: number,
  looking: Looking,
): Promise<Replies> {
  const half = Math.ceil(limit / 2);
  const place = row === root || row.id === root.id ? START : { at: row.created_at, id: row.id };
  const before = place === START ? [] : await beside(core, root.id, place, BACKWARDS, half + 1);
  const isListed = place !== START && row.listed === 1;
  const room = limit - Math.min(before.length, half) - (isListed ? 1 : 0);
  const after = await beside(core, root.id, place, FORWARDS, room + 1);
  const shown = [
    ...before.slice(0, half).toReversed(),
    ...(isListed ? [row] : []),
    ...after.slice(0, room),
  ];
  return toReplies(shown, looking, before.length > half, after.length > room);
}

/** What a comment answers, the root first; not further than anybody would read. */
async function ancestorsOf(core: Core, row: CommentRow, looking: Looking): Promise<Reply[]> {
  const found: Reply[] = [];
  let next = row.parent_id;
  while (next !== null && found.length < 20) {
    // oxlint-disable-next-line no-await-in-loop -- each is known by the one before
    const parent = await findComment(core, core.database, String(next));
    found.unshift(viewOf(parent, looking));
    next = parent.parent_id;
  }
  return found;
}
