import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { digest } from "./digest.ts";

const ROOT = join(import.meta.dirname, "../..");

/**
 * The digest of all of the program that decides what is made of content: its source, its libraries, the Node that runs
 * it and what that knows of languages.
 */
export function programVersion(): string {
  const sources = readdirSync(join(ROOT, "src"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  const { node, icu, unicode } = process.versions;
  return digest(
    [node, icu, unicode, ...[join(ROOT, "package-lock.json"), ...sources].map(versionOf)].join(
      "\n",
    ),
  );
}

const versionOf = (path: string) => `${path.slice(ROOT.length)} ${digest(readFileSync(path))}`;
