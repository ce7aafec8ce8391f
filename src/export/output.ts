import type { Effort } from "./write.ts";

/** How one file of the export is made; `path` is below the folder that is exported to. */
export type Output = { path: string } & (
  | { kind: "page" | "document"; address: string }
  | { kind: "text"; text: string }
  | { kind: "copy"; source: string; effort: Effort }
);

/**
 * What came of an output: the content files it was made from, each with the stamp it had; whether there is a file at all,
 * as an address may lead to nothing; and why its page could not be drawn, where that is so.
 */
export type Made = {
  path: string;
  from: [file: string, stamp: string][];
  isThere: boolean;
  failure?: string;
};
