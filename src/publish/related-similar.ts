import type { Entry } from "./build-entry.ts";
import { append } from "./build-group.ts";
import { termsOf } from "./related-terms.ts";

/** An article alike to another; `score` is the cosine of the angle between them, 0 to 1. */
export type Match = { entry: Entry; score: number };

/** The terms that tell most of an article; the rest would cost time and say little. */
const TERMS = 40;
/** An article looks back over so many before it: more would not be news, nor found in bounded time. */
const WINDOW = 3000;
const CHOSEN = 6;
/** Below this, two articles share a turn of phrase rather than a subject. */
const ALIKE = 0.06;

/**
 * Finds for each article those most alike, best first, by TF-IDF over pairs of characters. Each looks back only,
 * with the frequencies known when it was published, and offers itself to the few it chose: so a new article
 * changes the matches of at most `CHOSEN` others, however large the archive.
 * @param entries oldest first
 */
export function similarTo(entries: readonly Entry[]): Map<Entry, Match[]> {
  const matches = new Map<Entry, Match[]>();
  const frequencies = new Map<string, number>();
  const postings: Postings = new Map();
  const scores = new Float64Array(entries.length);
  for (const [at, entry] of entries.entries()) {
    const vector = vectorOf(entry, frequencies, at + 1);
    for (const { other, score } of best(vector, postings, scores, at - WINDOW)) {
      const chosen = entries[other];
      if (!chosen) continue;
      append(matches, entry, { entry: chosen, score });
      append(matches, chosen, { entry, score });
    }
    for (const [term, weight] of vector) post(postings, term, at, weight);
  }
  for (const found of matches.values())
    found.sort((a, b) => b.score - a.score || b.entry.time - a.entry.time);
  return matches;
}

/** Which articles, by their place in the archive, have a term, and how strongly; oldest first. */
type Postings = Map<string, { places: number[]; weights: number[] }>;

function post(postings: Postings, term: string, at: number, weight: number) {
  const posting = postings.get(term) ?? { places: [], weights: [] };
  posting.places.push(at);
  posting.weights.push(weight);
  postings.set(term, posting);
}

/** An article's strongest terms, scaled to length 1. Counts its terms into `frequencies`. */
function vectorOf(
  { article }: Entry,
  frequencies: Map<string, number>,
  total: number,
): [string, number][] {
  const weighed: [string, number][] = [];
  for (const [term, count] of termsOf(article)) {
    const articles = (frequencies.get(term) ?? 0) + 1;
    frequencies.set(term, articles);
    // The first articles of an archive know little of what is common; so many are assumed besides.
    weighed.push([term, count * Math.log((total + 50) / (articles + 5))]);
  }
  const strongest = weighed.toSorted(([, a], [, b]) => b - a).slice(0, TERMS);
  const length = Math.hypot(...strongest.map(([, weight]) => weight));
  return strongest.map(([term, weight]) => [term, weight / length]);
}

/** The articles from `from` on most alike to `vector`. `scores` is all zeros before and after. */
function best(
  vector: readonly [string, number][],
  postings: Postings,
  scores: Float64Array,
  from: number,
) {
  const touched: number[] = [];
  for (const [term, weight] of vector) {
    const { places, weights } = postings.get(term) ?? { places: [], weights: [] };
    for (let index = places.length - 1; index >= 0; index -= 1) {
      const place = places[index] ?? 0;
      if (place < from) break;
      const before = scores[place] ?? 0;
      if (before === 0) touched.push(place);
      scores[place] = before + weight * (weights[index] ?? 0);
    }
  }
  const found = touched
    .map((other) => ({ other, score: scores[other] ?? 0 }))
    .filter(({ score }) => score >= ALIKE)
    .toSorted((a, b) => b.score - a.score || b.other - a.other)
    .slice(0, CHOSEN);
  for (const place of touched) scores[place] = 0;
  return found;
}
