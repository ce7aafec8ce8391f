import type { OwnComments } from "../comment/comment-list.ts";
import type { Reply } from "../comment/comment.ts";
import type { Core } from "./core.ts";
import { END, readCursor, toCursor } from "./cursor.ts";
import { lookAt } from "./look-at.ts";
import { viewOf } from "./view.ts";

/** Marks the cursors of one's own comments. */
const OWN = "m";

type Asked = { limit: number; cursor: string; status?: Reply["status"] | undefined };

/** One's own comments, newest first. */
export async function readOwn(
  core: Core,
  { limit, cursor, status }: Asked,
  personId: string | null,
): Promise<OwnComments> {
  if (personId === null) return { items: [], nextCursor: null };
  const { database, lists } = core;
  const { at, id } = cursor === "" ? END : readCursor(cursor, [OWN]).place;
  const values = { personId, at, id, limit: limit + 1 };
  const rows =
    status === undefined
      ? await database.all(lists.own, values)
      : await database.all(lists.ownOfStatus, { ...values, status });
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  const articles = [...new Set(shown.map(({ article_id }) => article_id))];
  const looks = new Map(
    await Promise.all(
      articles.map(async (article) => [article, await lookAt(core, article, personId)] as const),
    ),
  );
  return {
    items: shown.flatMap((row) => {
      const looking = looks.get(row.article_id);
      return looking ? [viewOf(row, looking)] : [];
    }),
    nextCursor: last ? toCursor(OWN, { at: last.created_at, id: last.id }) : null,
  };
}
