import * as v from "valibot";

/** How many comments there are, by the ids of articles. */
export const Counted = v.object({ counts: v.record(v.string(), v.number()) });
