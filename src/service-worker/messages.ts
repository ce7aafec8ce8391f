import * as v from "valibot";
import { Id } from "../lib/id.ts";

/**
 * What a page may ask of the worker besides workbox's own CACHE_URLS: to save an article or let go of it, which is
 * answered on the message's port with `{ done: boolean }`, and to take over from the worker before it.
 */
export const Message = v.variant("type", [
  v.object({ type: v.literal("pin"), id: Id }),
  v.object({ type: v.literal("unpin"), id: Id }),
  v.object({ type: v.literal("take-over") }),
]);
export type Message = v.InferOutput<typeof Message>;
