import type { Related } from "../article/related.ts";
import { type Entry, isShop } from "./build-entry.ts";
import { append } from "./build-group.ts";
import { remembering } from "./build-memory.ts";
import type { StrictArticle } from "./content.ts";
import { sharedWords } from "./related-shared.ts";
import { similarTo } from "./related-similar.ts";
import { titleBreaks } from "./segment.ts";

/** Stories beside an article. */
const MOST = 6;

/**
 * What stands around each article: `related/<id>.json`. Advertising is related to advertising only and news to
 * news, even where an editor picked otherwise.
 * @param entries all articles, oldest first
 */
export const relatedFiles = (entries: readonly Entry[]): [string, Related][] => [
  ...filesOf(entries.filter((entry) => !isShop(entry))),
  ...filesOf(entries.filter(isShop)),
];

function filesOf(entries: readonly Entry[]): [string, Related][] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const similar = similarTo(entries);
  const inChannel = new Shelves(entries, ({ story }) => story.channel);
  const inTop = new Shelves(entries, ({ trail }) => trail[0]?.id);
  return entries.map((entry) => {
    const picked = entry.article.related.flatMap((id) => byId.get(id) ?? []);
    const alike = (similar.get(entry) ?? []).map((match) => match.entry);
    // Older stories fill up, so that a new one does not reach into the lists of others; newer ones only where
    // a channel has too few, which ends with its seventh story.
    const filling = [...inTop.before(entry, 2 * MOST), ...inTop.after(entry, 2 * MOST)];
    const others = new Set([...picked, ...alike, ...filling]);
    others.delete(entry);
    return [
      `related/${entry.id}.json`,
      relatedOf(
        entry,
        [...others].slice(0, MOST),
        inChannel.before(entry, 1)[0],
        inChannel.after(entry, 1)[0],
      ),
    ];
  });
}

function relatedOf(
  entry: Entry,
  others: readonly Entry[],
  previous?: Entry,
  next?: Entry,
): Related {
  return {
    breaks: entry.story.breaks,
    subTitleBreaks: subTitleBreaksOf(entry.article),
    ...(previous && { previous: previous.story }),
    ...(next && { next: next.story }),
    stories: others.map((other) => ({ story: other.story, shared: sharedWords(entry, other) })),
  };
}

const subTitleBreaksOf = remembering(({ subTitle = "", keywords }: StrictArticle) =>
  titleBreaks(subTitle, keywords),
);

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
