import { spawnSync } from "node:child_process";
import { projectDir } from "../browser/address.ts";

/** The site could not be built; the message is one sentence. */
export class BuildFault extends Error {
  override readonly name = "BuildFault";
}

/**
 * Builds the site where that was never done, or not since its source last changed.
 * @throws BuildFault where the build fails
 */
export function ensureBuild() {
  const { status } = spawnSync(process.execPath, ["src/setup/build.ts"], {
    cwd: projectDir,
    stdio: "inherit",
  });
  if (status !== 0)
    throw new BuildFault("The site does not build, so there is nothing to measure.");
}
