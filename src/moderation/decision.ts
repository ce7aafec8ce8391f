import * as v from "valibot";
import { Instant } from "../lib/instant.ts";
import { lineOf } from "../comment/plain-text.ts";

/** The longest reason, in characters; authors read it. */
export const MAX_REASON = 200;

const Reason = lineOf(MAX_REASON);

/** What a moderator decides of the revision that they saw; a comment that has changed since is `stale_revision`. */
export const Decision = v.variant(
  "decision",
  [
    v.object({
      decision: v.literal("approve"),
      reason: v.optional(Reason),
      revisionId: v.string("unknown"),
    }),
    v.object({ decision: v.literal("reject"), reason: Reason, revisionId: v.string("unknown") }),
  ],
  "unknown",
);
export type Decision = v.InferOutput<typeof Decision>;

/** Opens or closes the comments of an article; what its file says is stricter where it says `closed` or `off`. */
export const ThreadChange = v.object({ open: v.boolean("unknown") }, "unknown");

export const ThreadState = v.object({ open: v.boolean() });

/** Keeps a person from writing, for so many days or, with null, for good; or lets them write again. */
export const Sanction = v.variant(
  "sanction",
  [
    v.object({
      sanction: v.literal("ban"),
      days: v.nullable(
        v.pipe(
          v.number("unknown"),
          v.integer("unknown"),
          v.minValue(1, "unknown"),
          v.maxValue(3650, "unknown"),
        ),
        null,
      ),
      reason: Reason,
    }),
    v.object({ sanction: v.literal("lift"), reason: v.optional(Reason) }),
  ],
  "unknown",
);
export type Sanction = v.InferOutput<typeof Sanction>;

/** Until when a person may not write. */
export const Sanctioned = v.object({ bannedUntil: v.nullable(Instant) });
