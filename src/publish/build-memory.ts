import type { Content, StrictArticle } from "./content.ts";

/** What each folder's articles were at its last build in this process. */
const lastBuilds = new Map<string, ReadonlyMap<string, Remembered>>();
type Remembered = { text: string; article: StrictArticle };

/**
 * The articles of a folder, each as the very object of the build before where nothing in it has changed: what was
 * derived from it then need not be derived again, which makes a rebuild while writing several times faster.
 */
export function recall({ dir, articles }: Content): Map<string, StrictArticle> {
  const before = lastBuilds.get(dir);
  const now = new Map<string, Remembered>();
  for (const [id, article] of articles) {
    const text = JSON.stringify(article);
    const known = before?.get(id);
    now.set(id, known?.text === text ? known : { text, article });
  }
  lastBuilds.set(dir, now);
  return new Map([...now].map(([id, { article }]) => [id, article]));
}

/** `derive`, once for each object that is still in use. */
export function remembering<K extends object, V>(derive: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>();
  return (key) => {
    const value = known.get(key) ?? derive(key);
    known.set(key, value);
    return value;
  };
}
