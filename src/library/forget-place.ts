/** What remembers where articles were left; the article's id follows (src/guide/kept-place.ts writes it). */
const KEY = "kanbao:place:";

/** The ids of all articles of which it is known where they were left. */
export function placesKept(): string[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(KEY))
      .map((key) => key.slice(KEY.length));
  } catch {
    return [];
  }
}

/** Forgets where an article was left. */
export function forgetPlace(id: string) {
  try {
    localStorage.removeItem(KEY + id);
  } catch {
    // Where storage is blocked there is none.
  }
}
