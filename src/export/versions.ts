import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { yearOf } from "../lib/moment.ts";
import { digest } from "../publish/digest.ts";
import { programVersion } from "../publish/program-version.ts";
import { type SeenFiles, stampOf } from "../publish/seen-files.ts";
import { readPageTemplate } from "../server/page-template.ts";
import type { Folders } from "./make.ts";
import type { Made, Output } from "./output.ts";
import type { Known } from "./state.ts";

/** What stands in every page: where nothing but these has changed, other pages are drawn first. */
const SHARED = new Set(["site.json", "hot.json"]);

export type Versions = {
  /** The version that an output would have if it were made now of the files that `known` was made from. */
  wanted: (output: Output, known: Known | undefined) => string;
  /** What is to be kept of an output that was made. */
  known: (output: Output, made: Made) => Known;
};

/** Tells which outputs are what they would be if they were made now. A version names what an output is made of: what is its own, `|`, and what all pages share. */
export function versionsOf({ contentDir, distDir }: Folders, files: SeenFiles): Versions {
  // Dates of this year are shown without it.
  const reader = digest([programVersion(), builtVersion(distDir), yearOf(new Date())].join("\n"));

  const versionOf = (file: string) => {
    // A film is not read to be compared.
    if (!file.endsWith(".json")) return stampOf(join(contentDir, file));
    try {
      return files.at(file).version;
    } catch {
      return "unreadable";
    }
  };
  const drawnFrom = (from: readonly string[]) => {
    const own = from.filter((file) => !SHARED.has(file)).map(versionOf);
    const shared = from.filter((file) => SHARED.has(file)).map(versionOf);
    return `${reader} ${own.join(" ")}|${shared.join(" ")}`;
  };
  const wanted = (output: Output, known: Known | undefined) => {
    if (output.kind === "text") return digest(output.text);
    if (output.kind !== "copy") return known ? drawnFrom(known.from) : "";
    const { path, source } = output;
    const isContent = path.startsWith("content/");
    return isContent ? versionOf(path.slice("content/".length)) : digest(readFileSync(source));
  };
  return {
    wanted,
    known(output, { from, isThere, failure }) {
      const known = { from: from.map(([file]) => file), version: "", isThere };
      // Drawn from what had changed meanwhile, it is to be drawn again.
      const isSame = from.every(
        ([file, stamp]) => !file.endsWith(".json") || files.at(file).stamp === stamp,
      );
      return isSame && !failure ? { ...known, version: wanted(output, known) } : known;
    },
  };
}

/** Whether two versions differ in nothing but what all pages share. */
export const isSharedOnly = (one: string, other: string): boolean =>
  one.includes("|") && one.split("|")[0] === other.split("|")[0];

/** The digest of what the build made of the reader that stands in pages; the policy knows their styles and scripts by hash. */
function builtVersion(distDir: string): string {
  const drawing = join(distDir, ".render");
  const files = [
    "index.html",
    ".vite/manifest.json",
    ...readdirSync(drawing)
      .toSorted()
      .map((name) => `.render/${name}`),
  ];
  const { policy } = readPageTemplate(distDir);
  return digest(
    [policy, ...files.map((file) => digest(readFileSync(join(distDir, file))))].join("\n"),
  );
}
