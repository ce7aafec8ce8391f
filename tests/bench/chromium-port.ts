import { type ChildProcess, spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { ChromiumFault, launchArguments } from "../browser/chromium.ts";

/**
 * Starts a Chromium of its own for whoever speaks to it through its debugging port, with a profile that nobody has
 * used; both are gone when this process ends.
 * @returns the port, on this machine
 * @throws ChromiumFault where it ends before it has one
 */
export async function startChromium(executablePath: string): Promise<number> {
  const profile = await mkdtemp(join(tmpdir(), "kanbao-chromium-"));
  process.on("exit", () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
  const chromium = spawn(
    executablePath,
    [
      ...launchArguments(),
      "--headless=new",
      // Lighthouse's own pages are not seen by anybody, and must run as if they were.
      "--disable-backgrounding-occluded-windows",
      "--disable-renderer-backgrounding",
      "--remote-debugging-port=0",
      `--user-data-dir=${profile}`,
      "about:blank",
    ],
    { stdio: ["ignore", "ignore", "pipe"], detached: process.platform !== "win32" },
  );
  process.prependListener("exit", () => end(chromium));

  for await (const line of createInterface(chromium.stderr)) {
    const [, port] = /^DevTools listening on ws:\/\/[^/]*:(\d+)\//.exec(line) ?? [];
    if (!port) continue;
    chromium.stderr.resume();
    return Number(port);
  }
  throw new ChromiumFault(`${executablePath} ended before it could be spoken to.`);
}

/** Debian's is a script that starts the browser, which would live on: the whole group ends, first of all. */
function end(chromium: ChildProcess) {
  const { pid, exitCode } = chromium;
  if (!pid || exitCode !== null) return;
  if (process.platform === "win32") chromium.kill();
  else process.kill(-pid, "SIGKILL");
}
