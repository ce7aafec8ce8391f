import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { projectDir } from "../browser/address.ts";

/** The site could not be built; the message is one sentence. */
export class BuildFault extends Error {
  override readonly name = "BuildFault";
}

const SOURCES = ["src", "index.html", "vite.config.ts", "package-lock.json"];

/**
 * Builds the site where that was never done, or not since its source last changed.
 * @throws BuildFault where the build fails
 */
export function ensureBuild() {
  const page = join(projectDir, "dist/index.html");
  const built = existsSync(page) ? statSync(page).mtimeMs : 0;
  if (SOURCES.every((name) => changedAt(join(projectDir, name)) <= built)) return;

  console.error("building …");
  const vite = join(projectDir, "node_modules/vite/bin/vite.js");
  const { status } = spawnSync(process.execPath, [vite, "build", "--logLevel", "warn"], {
    cwd: projectDir,
    stdio: "inherit",
  });
  if (status !== 0)
    throw new BuildFault("The site does not build, so there is nothing to measure.");
}

/** When a file, or the newest file in a folder, was last written, in milliseconds since 1970. */
function changedAt(path: string): number {
  if (!statSync(path).isDirectory()) return statSync(path).mtimeMs;
  const names = readdirSync(path, { recursive: true, encoding: "utf8" });
  return Math.max(...names.map((name) => statSync(join(path, name)).mtimeMs));
}
