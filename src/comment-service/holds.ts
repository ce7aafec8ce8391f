import type { HOLDS } from "../moderation/queue.ts";
import type { Core } from "./core.ts";
import type { Connection } from "./database.ts";
import { bareOf } from "./text-hash.ts";
import type { WordList } from "./word-list.ts";

type Hold = (typeof HOLDS)[number];

const MINUTE = 60_000;

/** So many comments of one person within a minute are looked at, whatever the mode. */
const FLOOD = 3;

/** Shorter texts, such as a single 赞, are the same by chance. */
const LONG_ENOUGH = 10;

const LINK =
  /https?:\/\/|www\.|\b[a-z0-9-]{2,}\.(?:com|cn|net|org|top|xyz|vip|cc|io|info|shop|club)\b/i;

/** Why this text waits for a moderator, where it need not otherwise. */
export async function holdsOf(
  { writes }: Core,
  connection: Connection,
  words: WordList,
  { body, textHash, personId }: { body: string; textHash: string; personId: string },
): Promise<Hold[]> {
  const since = Date.now() - MINUTE;
  const same = await connection.all(writes.sameText, { textHash, since });
  const recent = await connection.all(writes.recent, { personId, since });
  const isRepeat = same.some(({ author_id }) => author_id === personId);
  const isCopy = same.length > 0 && bareOf(body).length >= LONG_ENOUGH;
  const holds: [Hold, boolean][] = [
    ["word", words.holds(body)],
    ["link", LINK.test(body)],
    ["repeat", isRepeat || isCopy],
    ["flood", recent.length >= FLOOD],
  ];
  return holds.filter(([, applies]) => applies).map(([hold]) => hold);
}
