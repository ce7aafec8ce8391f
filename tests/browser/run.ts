import { spawn } from "node:child_process";
import { constants } from "node:os";
import { join } from "node:path";
import { needBuild, projectDir } from "./address.ts";
import { ChromiumFault, findChromium } from "./chromium.ts";

// `run.ts` runs the browser tests, with the arguments that Playwright takes; `run.ts shots` takes the screenshots.
const [first, ...others] = process.argv.slice(2);
needBuild();
process.env["CHROMIUM_PATH"] = chromium();

if (first === "shots") {
  const { takeShots } = await import("./shots.ts");
  await takeShots();
} else {
  const cli = join(projectDir, "node_modules/@playwright/test/cli.js");
  const args = [cli, "test", "-c", import.meta.dirname, ...(first ? [first, ...others] : [])];
  const tests = spawn(process.execPath, args, { stdio: "inherit" });
  // Told to stop, it lets Playwright end its browsers and its server.
  for (const name of ["SIGINT", "SIGTERM"] as const) process.on(name, () => tests.kill("SIGINT"));
  tests.once("exit", (code, signal) =>
    process.exit(code ?? 128 + constants.signals[signal ?? "SIGINT"]),
  );
}

function chromium(): string {
  try {
    return findChromium();
  } catch (error) {
    if (!(error instanceof ChromiumFault)) throw error;
    console.error(error.message);
    return process.exit(1);
  }
}
