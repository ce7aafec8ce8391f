import * as v from "valibot";
import { Id } from "../lib/id.ts";

/**
 * What a page may ask of the worker besides workbox's own CACHE_URLS: to save an article or let go of it, to keep the
 * list of a channel, its stories one by one (with its id as `channel`) or let go of all of them, and to take over from the
 * worker before it. The answer on the message's port is `{ done: boolean }`, with `full: true` where there was no room.
 */
export const Message = v.variant("type", [
  v.object({ type: v.literal("pin"), id: Id, channel: v.optional(Id) }),
  v.object({ type: v.literal("unpin"), id: Id }),
  v.object({ type: v.literal("pin-channel"), id: Id }),
  v.object({ type: v.literal("unpin-channel"), id: Id }),
  v.object({ type: v.literal("take-over") }),
]);
export type Message = v.InferOutput<typeof Message>;
