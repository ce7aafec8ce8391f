import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { enableCompileCache } from "node:module";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { EnvironmentFault } from "../lib/environment-fault.ts";
import { readContentDir } from "../server/environment.ts";
import { isMistake } from "../publish/content.ts";
import { toLine } from "../publish/fault-lines.ts";
import { ExportFault } from "./fault.ts";
import { KEPT } from "./kept.ts";

const USAGE = `Usage: npm run export -- --out DIR [--reload COMMAND]
  --out DIR           the folder that the whole site is written to, as files
  --reload COMMAND    has nginx read its configuration again, such as "nginx -s reload"
The content is in CONTENT_DIR (public/content).`;

try {
  await main();
} catch (error) {
  // A full disk, or a folder that may not be written to, is no defect of the program: it gets a line and no trace.
  const isFault = error instanceof ExportFault || error instanceof EnvironmentFault;
  if (!isFault && !(error instanceof Error && "code" in error)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function main() {
  const begun = performance.now();
  const { out, reload, help } = readArguments();
  if (help) {
    console.log(USAGE);
    return;
  }
  const contentDir = await readContentDir(resolve(process.env["CONTENT_DIR"] || "public/content"));
  const distDir = resolve("dist");
  if (!existsSync(join(distDir, ".render"))) {
    throw new ExportFault("There is no built site in dist: run `npm run build` first.");
  }
  // Much of the time of a small change would be spent on compiling this program again.
  const kept = join(resolve(out), KEPT);
  if (existsSync(kept)) enableCompileCache(join(kept, "compiled"));
  // Loads the renderer, the word segmenter and more, for which a refusal need not wait.
  const { exportSite } = await import("./export-site.ts");
  const { faults, failures, stoodIn, made, removed, all, isConfigNew } = await exportSite(
    { contentDir, distDir, out: resolve(out) },
    reload ? () => run(reload) : undefined,
  );
  for (const fault of faults) console.error(toLine(fault));
  for (const file of stoodIn) console.error(`${file} stays as it was when it was last in order.`);
  for (const failure of failures) console.error(`not drawn: ${failure}`);
  const seconds = ((performance.now() - begun) / 1_000).toFixed(1);
  console.log(`${made} of ${all} files were made and ${removed} removed in ${seconds} s.`);
  if (isConfigNew && !reload) console.log("The configuration for nginx has changed: reload nginx.");
  if (failures.length > 0 || faults.some(isMistake)) process.exitCode = 1;
}

type Arguments = { out: string; reload: string | undefined; help: boolean };

function readArguments(): Arguments {
  try {
    const {
      out = "",
      reload,
      help = false,
    } = parseArgs({
      options: {
        out: { type: "string" },
        reload: { type: "string" },
        help: { type: "boolean", short: "h" },
      },
    }).values;
    if (out || help) return { out, reload, help };
  } catch {
    // Told below.
  }
  throw new ExportFault(USAGE);
}

function run(command: string) {
  const { status } = spawnSync(command, { shell: true, stdio: "inherit" });
  if (status !== 0) throw new ExportFault(`The command "${command}" of --reload failed.`);
}
