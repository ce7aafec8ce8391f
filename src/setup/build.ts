import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { digest } from "../publish/digest.ts";

// Builds the site as `npm run build` does, and does nothing where what is in dist was built of the very same files. A
// build empties dist, and with it goes what is noted here, so nothing else can be taken for its outcome.
const NOTE = "dist/.built-from";

/** All that a build reads; the sample's content is no part of it. */
const SOURCES = [
  "index.html",
  "package-lock.json",
  "package.json",
  "public",
  "src",
  "tsconfig.json",
].concat("vite.config.ts");

const sources = digest([process.version, ...SOURCES.flatMap(filesIn).map(versionOf)].join("\n"));
if (!existsSync(NOTE) || readFileSync(NOTE, "utf8") !== sources) {
  console.log("Building the site …");
  for (const options of [[], ["--ssr", "src/render.tsx"]]) {
    const args = ["node_modules/vite/bin/vite.js", "build", "--logLevel", "warn", ...options];
    const { status } = spawnSync(process.execPath, args, { stdio: "inherit" });
    if (status !== 0) process.exit(1);
  }
  writeFileSync(NOTE, sources);
}

function filesIn(path: string): string[] {
  if (path.includes(".")) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.startsWith(join("public", "content")))
    .toSorted();
}

function versionOf(file: string) {
  return `${file} ${digest(readFileSync(file))}`;
}
