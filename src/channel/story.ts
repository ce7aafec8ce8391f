import * as v from "valibot";
import { Id } from "../lib/id.ts";
import { Picture } from "../lib/picture.ts";
import { Instant } from "../lib/instant.ts";

/**
 * An article as lists show it. `breaks` are the places in the title where a line may end, counted in UTF-16 units; `lang` is its language where
 * that is not the portal's, and `protectedWords` are those that keep their spelling in every script. A `kind` it has only
 * where it promotes and stands among news.
 */
export const Story = v.object({
  id: Id,
  title: v.string(),
  breaks: v.optional(v.array(v.number()), []),
  introTitle: v.optional(v.string()),
  summary: v.optional(v.string()),
  source: v.string(),
  author: v.optional(v.string()),
  lang: v.optional(v.string()),
  protectedWords: v.optional(v.array(v.string())),
  publishedAt: Instant,
  channel: Id,
  kind: v.optional(v.literal("shop")),
  picture: v.optional(Picture),
  media: v.optional(v.picklist(["video", "audio", "gallery"])),
});
export type Story = v.InferOutput<typeof Story>;
