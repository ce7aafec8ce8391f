import type { Entry } from "./build-entry.ts";
import { append } from "./build-group.ts";
import type { Choice, Memory } from "./build-memory.ts";
import { digest } from "./digest.ts";

type Match = { entry: Entry; score: number };

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
 *
 * What an article chooses depends on what it and those before it are about, and on nothing else: up to the first
 * article of which that is new, choices are remembered, and vectors needed only of those that others look back to.
 * @param entries oldest first
 * @param known choices that are remembered
 */
export function similarTo(
  entries: readonly Entry[],
  memory: Memory,
  known: ReadonlyMap<string, Choice[]>,
): Map<Entry, Entry[]> {
  const matches = new Map<Entry, Match[]>();
  const frequencies = new Uint32Array(memory.terms.all.length);
  const postings: Postings = new Map();
  const scores = new Float64Array(entries.length);
  const pasts = pastsOf(entries);
  const firstNew = pasts.findIndex((past) => !known.has(past));
  const needed = firstNew < 0 ? entries.length : firstNew - WINDOW;
  for (const [at, entry] of entries.entries()) {
    count(entry, frequencies);
    const vector = at < needed ? [] : vectorOf(entry, frequencies, at + 1);
    const past = pasts[at] ?? "";
    const choices = known.get(past) ?? best(vector, postings, scores, at - WINDOW);
    memory.alike.set(past, choices);
    for (const { other, score } of choices) {
      const chosen = entries[other];
      if (!chosen) continue;
      append(matches, entry, { entry: chosen, score });
      append(matches, chosen, { entry, score });
    }
    for (const [term, weight] of vector) post(postings, term, at, weight);
  }
  return new Map(
    matches
      .entries()
      .map(([entry, found]) => [entry, found.toSorted(byScore).map((match) => match.entry)]),
  );
}

const byScore = (a: Match, b: Match) => b.score - a.score || b.entry.time - a.entry.time;

/** For each article what it and all before it are about, as a digest. */
function pastsOf(entries: readonly Entry[]): string[] {
  let past = "";
  return entries.map(({ facts }) => (past = digest(past + facts.about)));
}

/** Which articles, by their place in the archive, have a term, and how strongly; oldest first. */
type Postings = Map<number, { places: number[]; weights: number[] }>;

function post(postings: Postings, term: number, at: number, weight: number) {
  const posting = postings.get(term) ?? { places: [], weights: [] };
  posting.places.push(at);
  posting.weights.push(weight);
  postings.set(term, posting);
}

function count({ facts }: Entry, frequencies: Uint32Array) {
  for (const term of facts.terms) frequencies[term] = (frequencies[term] ?? 0) + 1;
}

/** An article's strongest terms, scaled to length 1, by frequencies into which it is counted. */
function vectorOf(
  { facts: { terms, weights } }: Entry,
  frequencies: Uint32Array,
  total: number,
): [number, number][] {
  const weighed = Array.from(terms, (term, index): [number, number] => {
    // The first articles of an archive know little of what is common; so many are assumed besides.
    const rarity = Math.log((total + 50) / ((frequencies[term] ?? 0) + 5));
    return [term, (weights[index] ?? 0) * rarity];
  });
  const strongest = weighed.toSorted(([, a], [, b]) => b - a).slice(0, TERMS);
  const length = Math.hypot(...strongest.map(([, weight]) => weight));
  return strongest.map(([term, weight]) => [term, weight / length]);
}

/** The articles from `from` on most alike to `vector`. `scores` is all zeros before and after. */
function best(
  vector: readonly [number, number][],
  postings: Postings,
  scores: Float64Array,
  from: number,
): Choice[] {
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
    .filter((other) => (scores[other] ?? 0) >= ALIKE)
    .map((other) => ({ other, score: scores[other] ?? 0 }))
    .toSorted((a, b) => b.score - a.score || b.other - a.other)
    .slice(0, CHOSEN);
  for (const place of touched) scores[place] = 0;
  return found;
}
