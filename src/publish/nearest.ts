/** Further apart than this two names are no slip of the pen: letters that were added, left out or changed. */
const FURTHEST = 2;

/** The name that a misspelt one is nearest to; undefined where none is near. Capitals and what separates words do not count. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  const [first] = names
    .map((other) => ({ other, distance: distance(plain(name), plain(other)) }))
    .filter(({ other, distance: apart }) => apart <= Math.min(FURTHEST, other.length / 2))
    .toSorted((one, other) => one.distance - other.distance);
  return first?.other;
}

const plain = (name: string) => name.toLowerCase().replace(/[-_ ]/g, "");

/** As Levenshtein counts it. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let at = 0; at < one.length; at += 1) {
    const next = [at + 1];
    for (let to = 1; to <= other.length; to += 1) {
      const changed = (row[to - 1] ?? 0) + (other[to - 1] === one[at] ? 0 : 1);
      next.push(Math.min(changed, (row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
