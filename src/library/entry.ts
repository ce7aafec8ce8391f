import * as v from "valibot";
import { Id } from "../lib/id.ts";
import { Instant } from "../lib/instant.ts";

/** More characters than any headline or name of a paper has. */
const LONG = 300;

const Line = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(LONG));

/** Milliseconds since 1970. */
const Moment = v.pipe(v.number(), v.integer(), v.minValue(0));

/**
 * What a list says of an article, so that it can be listed without a line; `lang` is its language where that is not the
 * portal's, or the script that it was read in, and `names` are words of its title that keep their spelling in every script.
 */
const Facts = v.object({
  id: Id,
  title: Line,
  source: Line,
  publishedAt: Instant,
  lang: v.optional(Line),
  names: v.optional(v.array(Line)),
});
export type Facts = v.InferOutput<typeof Facts>;

/** What of an article is remembered with its id. */
export type Shown = {
  title: string;
  source: { name: string };
  publishedAt: string;
  lang?: string | undefined;
  authors: readonly string[];
  protectedWords?: readonly string[] | undefined;
};

export function factsOf(id: string, article: Shown): Facts {
  const { lang, publishedAt, authors, protectedWords = [] } = article;
  const title = article.title.slice(0, LONG);
  const names = [...authors, ...protectedWords].filter((name) => title.includes(name));
  return {
    id,
    title,
    source: article.source.name.slice(0, LONG),
    publishedAt,
    ...(lang && { lang }),
    ...(names.length > 0 && { names }),
  };
}

/** An article that the reader has saved, or read, or both. */
export const Entry = v.object({
  ...Facts.entries,
  /** When it was saved. */
  savedAt: v.optional(Moment),
  /** When it was last read, and how much of it had then been seen at most (0–1). */
  readAt: v.optional(Moment),
  progress: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1)), 0),
});
export type Entry = v.InferOutput<typeof Entry>;

/** Entries by the ids of their articles. */
export type Entries = ReadonlyMap<string, Entry>;

/** Takes what is an entry out of what a device or a file holds; all else is left out. */
export const readEntries = (values: readonly unknown[]): Entries =>
  new Map(
    values.flatMap((value) => {
      const { success, output } = v.safeParse(Entry, value);
      return success && isKept(output) ? [[output.id, output] as const] : [];
    }),
  );

/** An entry that is neither saved nor read says nothing any more. */
export const isKept = ({ savedAt, readAt }: Entry) => savedAt !== undefined || readAt !== undefined;
