import { save, unsave } from "./changes.ts";
import { factsOf, type Shown } from "./entry.ts";
import { pin, unpin } from "./kept.ts";
import { begin, changeLibrary } from "./library-store.ts";
import { persist } from "./storage.ts";
import { keepingWords } from "./keeping-words.ts";

/** One after the other, so that the worker saves and lets go in the order in which the reader pressed. */
let last: Promise<unknown> = Promise.resolve();

/** Saves an article, or lets go of it if it is saved: says which as soon as it is so, and returns what to tell the reader. */
export async function toggleSaved(
  id: string,
  article: Shown,
  onSaved: (isSaved: boolean) => void,
): Promise<string> {
  const words = keepingWords();
  try {
    const { entries, lasts } = await begin();
    if (entries.get(id)?.savedAt !== undefined) {
      await changeLibrary(unsave([id]));
      onSaved(false);
      await inTurn(() => unpin(id));
      return words.unsaved;
    }
    await changeLibrary(save(factsOf(id, article), Date.now()));
    onSaved(true);
    // A browser may ask the reader, who has now a reason to say yes.
    void persist();
    const isOffline = await inTurn(() => pin(id));
    if (!lasts) return words.savedForNow;
    return isOffline ? words.savedOffline : words.saved;
  } catch {
    return words.failed;
  }
}

/** Whether it went well, once all before it is done. */
function inTurn(act: () => Promise<unknown>): Promise<boolean> {
  const done = last.then(act).then(
    () => true,
    () => false,
  );
  last = done;
  return done;
}
