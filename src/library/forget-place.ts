/** Forgets where an article was left (src/guide/kept-place.ts writes it). */
export function forgetPlace(id: string) {
  try {
    localStorage.removeItem(`kanbao:place:${id}`);
  } catch {
    // Where storage is blocked there is none.
  }
}
