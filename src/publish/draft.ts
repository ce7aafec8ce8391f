import type { Entry } from "./build-entry.ts";
import { digest } from "./digest.ts";

/** A derived file that is only made where it is another than last time: `of` tells what it is made of. */
export type Draft<T> = { of: string; make: () => T };

/** A file that shows these stories, and what else decides what is in it. */
export const draft = <T>(
  stories: readonly (Entry | undefined)[],
  make: () => T,
  ...others: (string | number)[]
): Draft<T> => ({ of: digest([...others, ...stories.map(markOf)].join("\n")), make });

/** An article's file says all that lists show of it but its id and, which is for the channel to say, its author. */
const markOf = (entry: Entry | undefined) =>
  entry ? `${entry.id} ${entry.version} ${entry.story.author ?? ""}` : "";
