import type { Related } from "../article/related.ts";
import { type Entry, isShop } from "./build-entry.ts";
import { append } from "./build-group.ts";
import type { Memory } from "./build-memory.ts";
import { type Draft, draft } from "./draft.ts";
import { only } from "./only.ts";
import { sharedWords } from "./related-shared.ts";
import { similarTo } from "./related-similar.ts";

/** Stories beside an article. */
const MOST = 6;

/**
 * What stands around each article: `related/<id>.json`. Advertising is related to advertising only and news to
 * news, even where an editor picked otherwise.
 * @param entries all articles, oldest first
 * @param textOf the words of an article's body
 */
export function relatedFiles(
  entries: readonly Entry[],
  memory: Memory,
  textOf: (entry: Entry) => string,
): [string, Draft<Related>][] {
  const known = memory.alike;
  memory.alike = new Map();
  return [entries.filter((entry) => !isShop(entry)), entries.filter(isShop)].flatMap((group) =>
    filesOf(group, similarTo(group, memory, known), textOf),
  );
}

function filesOf(
  entries: readonly Entry[],
  similar: ReadonlyMap<Entry, Entry[]>,
  textOf: (entry: Entry) => string,
): [string, Draft<Related>][] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const inChannel = new Shelves(entries, ({ story }) => story.channel);
  const inTop = new Shelves(entries, ({ trail }) => trail[0]?.id);
  return entries.map((entry) => {
    const picked = entry.facts.related.flatMap((id) => byId.get(id) ?? []);
    const others = new Set([...picked, ...(similar.get(entry) ?? [])]);
    // Older stories fill up, so that a new one does not reach into the lists of others; newer ones only where
    // a channel has too few, which ends with its seventh story.
    if (others.size <= MOST) {
      const filling = [...inTop.before(entry, 2 * MOST), ...inTop.after(entry, 2 * MOST)];
      for (const other of filling) others.add(other);
    }
    others.delete(entry);
    const chosen = [...others].slice(0, MOST);
    const [previous] = inChannel.before(entry, 1);
    const [next] = inChannel.after(entry, 1);
    const make = () => ({
      breaks: entry.story.breaks,
      subTitleBreaks: entry.facts.subTitleBreaks,
      ...(previous && { previous: only(previous.story) }),
      ...(next && { next: only(next.story) }),
      stories: chosen.map((other) => ({
        story: only(other.story, ["picture", "media"]),
        shared: sharedWords(entry, other, textOf),
      })),
    });
    return [`related/${entry.id}.json`, draft([entry, previous, next, ...chosen], make)];
  });
}

/** Articles in groups, each from the oldest to the newest. */
class Shelves {
  readonly #places = new Map<Entry, { shelf: readonly Entry[]; at: number }>();

  constructor(entries: readonly Entry[], groupOf: (entry: Entry) => string | undefined) {
    const shelves = new Map<string | undefined, Entry[]>();
    for (const entry of entries) append(shelves, groupOf(entry), entry);
    for (const shelf of shelves.values()) {
      for (const [at, entry] of shelf.entries()) this.#places.set(entry, { shelf, at });
    }
  }

  /** Up to `count` articles before this one, the nearest first. */
  before(entry: Entry, count: number): Entry[] {
    const { shelf, at } = this.#place(entry);
    return shelf.slice(Math.max(0, at - count), at).toReversed();
  }

  /** Up to `count` articles after this one, the nearest first. */
  after(entry: Entry, count: number): Entry[] {
    const { shelf, at } = this.#place(entry);
    return shelf.slice(at + 1, at + 1 + count);
  }

  #place(entry: Entry) {
    return this.#places.get(entry) ?? { shelf: [], at: 0 };
  }
}
