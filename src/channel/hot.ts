import * as v from "valibot";
import { Story } from "./story.ts";

/** What stands beside every article: what the editors call hot, and the newest of the printed paper. */
export const Hot = v.object({ stories: v.array(Story), paper: v.optional(Story) });
export type Hot = v.InferOutput<typeof Hot>;
