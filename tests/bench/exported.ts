import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { projectDir } from "../browser/address.ts";
import { startNginx } from "./nginx.ts";
import type { Portal } from "./portal.ts";

/** Where the export is served, or why it is not. */
export type Exported = { origin: string } | { reason: string };

const Package = v.object({ scripts: v.object({ export: v.optional(v.string()) }) });

/** Exports a portal as files and serves them with nginx, comments still by the portal's server. */
export async function exported(portal: Portal): Promise<Exported> {
  const text = readFileSync(join(projectDir, "package.json"), "utf8");
  const command = v.parse(Package, JSON.parse(text)).scripts.export;
  if (!command) return { reason: "there is no `npm run export` yet" };

  const out = join(portal.dir, "exported");
  // npm would run what comes before it as well, and find the site built already.
  const [, script = "", ...args] = command.replace(/^exec /, "").split(" ");
  const { status } = spawnSync(
    process.execPath,
    [join(projectDir, script), ...args, "--out", out],
    {
      cwd: portal.dir,
      env: { ...process.env, CONTENT_DIR: "content", DATA_DIR: "data" },
      stdio: ["ignore", "ignore", "inherit"],
    },
  );
  if (status !== 0) return { reason: "the export failed" };
  return startNginx({ root: out, comments: portal.origin, dir: portal.dir });
}
