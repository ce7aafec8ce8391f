import * as v from "valibot";
import { Id } from "../lib/id.ts";
import { Story } from "./story.ts";

/** The front page: the lead, the headlines beside it, the focus pictures, a block per channel, the latest. */
export const Front = v.object({
  lead: v.optional(Story),
  heads: v.array(Story),
  pictures: v.array(Story),
  blocks: v.array(v.object({ channel: Id, stories: v.array(Story) })),
  latest: v.array(Story),
});
export type Front = v.InferOutput<typeof Front>;
