import type { Reply } from "../comment/comment.ts";
import type { Queue } from "../moderation/queue.ts";
import type { Core } from "./core.ts";
import { END, readCursor, START, toCursor } from "./cursor.ts";
import { toItem } from "./read-item.ts";

export type QueueAsked = {
  limit: number;
  cursor: string;
  status: Reply["status"] | undefined;
  /** Only what was reported, or what was appealed, and not decided since. */
  only: "reported" | "appealed" | undefined;
  /** Part of a text or a name. */
  q: string;
};

const QUEUE = "q";

const SEARCHES = { reported: "searchReported", appealed: "searchAppealed" } as const;

/** A page of what moderators look at. */
export async function readQueue(core: Core, asked: QueueAsked): Promise<Queue> {
  const { database, moderation } = core;
  const { name, isOldestFirst } = listOf(asked);
  const first = isOldestFirst ? START : END;
  const { at, id } = asked.cursor === "" ? first : readCursor(asked.cursor, [QUEUE]).place;
  const [rows, pending, reported, appealed] = await Promise.all([
    database.all(moderation[name], {
      at,
      id,
      limit: asked.limit + 1,
      status: asked.status ?? "pending",
      q: `%${asked.q.replace(/[!%_]/g, "!$&")}%`,
    }),
    database.first(moderation.countPending),
    database.first(moderation.countReported),
    database.first(moderation.countAppealed),
  ]);
  const shown = rows.slice(0, asked.limit);
  const last = rows.length > asked.limit ? shown.at(-1) : undefined;
  return {
    items: await Promise.all(shown.map((row) => toItem(core, row))),
    nextCursor: last ? toCursor(QUEUE, { at: last.created_at, id: last.id }) : null,
    counts: {
      pending: pending?.count ?? 0,
      reported: reported?.count ?? 0,
      appealed: appealed?.count ?? 0,
    },
  };
}

function listOf({ status, only, q }: QueueAsked) {
  if (only) return { name: q === "" ? only : SEARCHES[only], isOldestFirst: true } as const;
  if (q !== "") return { name: status ? "searchStatus" : "search", isOldestFirst: false } as const;
  if (status === "pending") return { name: "pending", isOldestFirst: true } as const;
  return { name: status ? "ofStatus" : "all", isOldestFirst: false } as const;
}
