import * as v from "valibot";
import { Id } from "../lib/id.ts";
import { Story } from "./story.ts";

/**
 * A channel's newest stories. Older ones stand in numbered pages, counted from the oldest, so that a page
 * that is full never changes again; `pages` says how many there are.
 */
export const ChannelIndex = v.object({
  id: Id,
  total: v.number(),
  pages: v.number(),
  stories: v.array(Story),
});
export type ChannelIndex = v.InferOutput<typeof ChannelIndex>;

export const ChannelArchive = v.object({ id: Id, page: v.number(), stories: v.array(Story) });
export type ChannelArchive = v.InferOutput<typeof ChannelArchive>;
