import type { Context } from "hono";
import type { Core } from "./core.ts";
import type { Identify } from "./identify.ts";
import type { createListing } from "./list-comments.ts";
import type { Moderators } from "./moderator.ts";
import type { Limit } from "./rate-limits.ts";
import type { WordList } from "./word-list.ts";

/** What the endpoints answer with. */
export type Service = {
  core: Core;
  list: ReturnType<typeof createListing>;
  identify: Identify;
  moderators: Moderators;
  limit: Limit;
  /** The network that a request comes from, as limits count it. */
  network: (c: Context) => string;
  words: () => Promise<WordList>;
};
