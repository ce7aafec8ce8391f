import * as v from "valibot";
import { MediaAddress } from "./address.ts";

const Pixels = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20_000));

/**
 * A picture. `src` is what any browser can show; `sources` offer better formats, best first, each in
 * several widths (pixels). Width and height are those of `src` and reserve its place before it loads.
 */
export const Picture = v.object({
  src: MediaAddress,
  alt: v.string(),
  caption: v.optional(v.string()),
  credit: v.optional(v.string()),
  width: v.optional(Pixels),
  height: v.optional(Pixels),
  sources: v.optional(
    v.array(
      v.object({
        type: v.string(),
        srcset: v.pipe(v.array(v.object({ src: MediaAddress, width: Pixels })), v.minLength(1)),
      }),
    ),
    [],
  ),
});
export type Picture = v.InferOutput<typeof Picture>;
