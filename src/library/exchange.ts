import * as v from "valibot";
import { merge, newIn } from "./changes.ts";
import { type Entries, readEntries } from "./entry.ts";
import { changeLibrary } from "./library-store.ts";

/** No file of ours is larger, in bytes: some 20,000 entries. */
const LARGEST = 5_000_000;

const Exported = v.object({
  kanbao: v.literal("library"),
  version: v.literal(1),
  articles: v.array(v.unknown()),
});

/** All that is kept, as the text of a file. */
export const exported = (entries: Entries): string =>
  JSON.stringify({ kanbao: "library", version: 1, articles: [...entries.values()] }, null, 2);

/** How many entries are newer than what was here, and how many could not be read; undefined where it is no file of ours. */
export type Imported = { added: number; skipped: number } | undefined;

/** Adds what is in a file to what is kept; what is newer here stays. */
export async function importFrom(file: Blob): Promise<Imported> {
  if (file.size > LARGEST) return undefined;
  const content = v.safeParse(Exported, parse(await file.text()));
  if (!content.success) return undefined;
  const { articles } = content.output;
  const others = readEntries(articles);
  const now = Date.now();
  const result = { added: 0, skipped: articles.length - others.size };
  await changeLibrary((entries) => {
    result.added = newIn(entries, others, now);
    return merge(others, now)(entries);
  });
  return result;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
