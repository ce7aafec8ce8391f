import * as v from "valibot";
import { Story } from "../channel/story.ts";

/** What stands around an article: how its headline may break, its neighbours in its channel, what to read next and why. */
export const Related = v.object({
  breaks: v.array(v.number()),
  subTitleBreaks: v.optional(v.array(v.number()), []),
  previous: v.optional(Story),
  next: v.optional(Story),
  stories: v.array(v.object({ story: Story, shared: v.array(v.string()) })),
});
export type Related = v.InferOutput<typeof Related>;
