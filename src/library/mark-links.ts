import type { Entry } from "./entry.ts";
import { begin, readLibrary, subscribeToLibrary } from "./library-store.ts";
import { keepingWords } from "./keeping-words.ts";
import { isWhole } from "./whole.ts";

/** What links to articles, and what is said of an article in a list. */
const MARKED = "main a[href^='/a/'], [data-about]";

/** How far an article was read, in a word; empty where it was not. */
export const wordFor = ({ readAt, progress }: Entry): string =>
  readAt === undefined ? "" : keepingWords().readTo(progress, isWhole(progress));

/**
 * Marks what was read, in all lists there are and those to come. One observer serves all rows, so that a row costs
 * nothing to draw: a link that was read to its end has `data-read`, and what is said of an article has it with the word
 * for how far. The stylesheet shows both.
 */
export async function markLinks() {
  await begin();
  let waiting = 0;
  const mark = () => {
    waiting = 0;
    for (const element of document.querySelectorAll<HTMLElement>(MARKED)) markOne(element);
  };
  const markSoon = () => (waiting ||= requestAnimationFrame(mark));
  const lists = new MutationObserver(markSoon);
  lists.observe(document.body, {
    subtree: true,
    childList: true,
    attributeFilter: ["href", "data-about"],
  });
  subscribeToLibrary(markSoon);
  mark();
}

function markOne(element: HTMLElement) {
  const { about } = element.dataset;
  const id = about ?? element.getAttribute("href")?.slice("/a/".length) ?? "";
  const entry = readLibrary()?.entries.get(id);
  const isRead = entry?.readAt !== undefined && isWhole(entry.progress);
  const word = about === undefined ? isRead && "" : entry && wordFor(entry);
  if (word === undefined || word === false) delete element.dataset["read"];
  else element.dataset["read"] = word;
}
