import * as v from "valibot";
import { Id } from "../lib/id.ts";
import { Instant } from "../lib/instant.ts";

/** The months in which something was published, oldest first: `months.json`. `changedAt` is the newest change to any of their articles. */
export const Months = v.array(
  v.object({ month: v.string(), total: v.number(), changedAt: Instant }),
);
export type Months = v.InferOutput<typeof Months>;

/** What was published in one month, oldest first, as site maps and feeds list it: `months/<yyyy-mm>.json`. */
export const Month = v.object({
  month: v.string(),
  articles: v.array(
    v.object({
      id: Id,
      title: v.string(),
      publishedAt: Instant,
      updatedAt: v.optional(Instant),
      lang: v.optional(v.string()),
      channel: Id,
      keywords: v.array(v.string()),
      /** The addresses of the article's pictures, each once, as the article has them. */
      pictures: v.array(v.string()),
    }),
  ),
});
export type Month = v.InferOutput<typeof Month>;
