/** Where `g` leads with the key after it; each page has a link there, which the router follows. */
const PLACES: Record<string, string> = { h: "/", l: "/library" };

/** How long after `g` another key belongs to it, in milliseconds. */
const PATIENCE = 1_500;

let begun = Number.NEGATIVE_INFINITY;

/** What a key does that is the first or the second of two; undefined where it is neither. */
export function placeOf(key: string): (() => void) | undefined {
  if (key === "g") return () => void (begun = performance.now());
  const isSecond = performance.now() - begun < PATIENCE;
  if (key !== "") begun = Number.NEGATIVE_INFINITY;
  const link = isSecond && document.querySelector<HTMLElement>(`a[href="${PLACES[key]}"]`);
  return link ? () => link.click() : undefined;
}
