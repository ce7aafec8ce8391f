import { history } from "../library/history.ts";

/** A paragraph by its number (`p7`), the character in it that was read last, and when, in milliseconds. */
export type KeptPlace = { paragraph: number; offset: number };

const KEY = "kanbao:place:";

/** So many articles are remembered; those that were left longest ago are forgotten first. */
const MOST = 200;

/** Where this article was left, as this device remembers it. */
export function keptPlace(id: string): KeptPlace | undefined {
  const [paragraph = 0, offset = 0] = numbersAt(KEY + id);
  return paragraph > 0 ? { paragraph, offset } : undefined;
}

/**
 * Remembers where this article is left; without a place, or where the reader wants no history, forgets it. In localStorage and not in a database, since it is
 * written while a page goes away.
 */
export function keepPlace(id: string, place?: KeptPlace) {
  try {
    if (!place || history.read() === "off") return localStorage.removeItem(KEY + id);
    localStorage.setItem(KEY + id, `${place.paragraph} ${place.offset} ${Date.now()}`);
    const kept = Object.keys(localStorage).filter((key) => key.startsWith(KEY));
    if (kept.length <= MOST) return;
    const oldest = kept.toSorted((one, other) => timeAt(one) - timeAt(other));
    for (const key of oldest.slice(0, kept.length - MOST)) localStorage.removeItem(key);
  } catch {
    // Remembering is a courtesy; reading goes on without it.
  }
}

const timeAt = (key: string) => numbersAt(key)[2] ?? 0;

function numbersAt(key: string): number[] {
  try {
    const kept = localStorage.getItem(key) ?? "";
    return /^\d{1,6} \d{1,7} \d{1,15}$/.test(kept) ? kept.split(" ").map(Number) : [];
  } catch {
    return [];
  }
}
