import * as v from "valibot";
import { SORTS } from "../comment/comment-list.ts";
import { STATUSES } from "../comment/comment.ts";
import { MAX_COUNTED, MAX_PAGE } from "../comment/limits.ts";
import { Id } from "../lib/id.ts";

const limit = v.optional(
  v.pipe(
    v.string(),
    v.regex(/^\d{1,3}$/),
    v.transform(Number),
    v.minValue(1),
    v.maxValue(MAX_PAGE),
  ),
  "20",
);
const cursor = v.optional(v.string(), "");
const status = v.optional(v.picklist(STATUSES));

export const Page = v.object({ limit, cursor });

export const ListQuery = v.object({ limit, cursor, sort: v.optional(v.picklist(SORTS), "newest") });

export const PermalinkQuery = v.object({ limit });

export const OwnQuery = v.object({ limit, cursor, status });

/** Ids with commas between. */
export const CountsQuery = v.object({
  articleIds: v.pipe(
    v.string(),
    v.transform((ids) => [...new Set(ids.split(","))]),
    v.array(Id),
    v.maxLength(MAX_COUNTED),
  ),
});

export const QueueQuery = v.object({
  limit,
  cursor,
  status,
  /** Only what was reported, or appealed, and not decided since. */
  only: v.optional(v.picklist(["reported", "appealed"])),
  q: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(100)), ""),
});
