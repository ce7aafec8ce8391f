import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { StandIn } from "../publish/stand-in.ts";

/** Gives the files of the content as they were exported into a folder last. */
export const exportedIn =
  (out: string): StandIn =>
  (file) => {
    try {
      return readFileSync(join(out, "content", file));
    } catch {
      return undefined;
    }
  };
