import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";

/** No browser was found and none could be installed; the message is one sentence for whoever runs the tests. */
export class ChromiumFault extends Error {
  override readonly name = "ChromiumFault";
}

/** What is known of a machine when a Chromium is looked for on it. */
export type Machine = {
  /** CHROMIUM_PATH: the browser that whoever runs the tests wants. */
  wanted: string | undefined;
  /** Where Playwright keeps its own. */
  own: string;
  /** Where the system may have one, best first. */
  system: readonly string[];
  /** Whether a browser runs at this path. */
  runs: (path: string) => boolean;
  /** Ways to come by a browser where there is none, best first; each says whether it went well. */
  installers: readonly (() => boolean)[];
};

/**
 * The path of a Chromium: the one asked for, Playwright's own, the system's, else one that is installed now.
 * @throws ChromiumFault where there is none in the end, or where the one asked for does not run
 */
export function findChromium(machine: Machine = thisMachine()): string {
  const { wanted, own, system, runs, installers } = machine;
  if (wanted) {
    if (runs(wanted)) return wanted;
    throw new ChromiumFault(`CHROMIUM_PATH is ${wanted} but no browser runs there.`);
  }
  const look = () => [own, ...system].find((path) => path !== "" && runs(path));
  const present = look();
  if (present) return present;

  for (const install of installers) {
    const installed = install() ? look() : undefined;
    if (installed) return installed;
  }
  throw new ChromiumFault(
    "There is no Chromium and none could be installed: install one and say where it is in CHROMIUM_PATH.",
  );
}

/** The path of a Chromium with all that a reader's has, which its headless shell lacks some of; undefined where there is none. */
export function fullChromium({ wanted = "", own, system, runs: run } = thisMachine()) {
  return [wanted, own, ...system].find(
    (path) => path !== "" && !/headless[-_]shell/.test(path) && run(path),
  );
}

/** How Chromium is started: without its sandbox for root, who has none, and without a word to its maker. */
export const launchArguments = (isRoot = process.getuid?.() === 0): string[] => [
  ...(isRoot ? ["--no-sandbox"] : []),
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** The shell first: the same engine without a desktop around it, in which the tests take little more than half the time. */
const NAMES = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"].concat(
  "google-chrome-stable",
  "microsoft-edge",
);

const MAC = ["Google Chrome", "Chromium", "Microsoft Edge"].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);

const WINDOWS = ["Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"];

function thisMachine(): Machine {
  const { env, platform } = process;
  const folders = (env["PATH"] ?? "").split(delimiter).filter(Boolean);
  const programs = [env["PROGRAMFILES"], env["PROGRAMFILES(X86)"], env["LOCALAPPDATA"]];
  const system = {
    darwin: MAC,
    win32: programs.flatMap((root) => (root ? WINDOWS.map((path) => join(root, path)) : [])),
  };
  return {
    wanted: env["CHROMIUM_PATH"],
    own: chromium.executablePath(),
    system: [
      ...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))),
      ...(platform === "darwin" || platform === "win32" ? system[platform] : []),
    ],
    runs,
    installers: [installPlaywrights, installDebians],
  };
}

/** A file is not enough: some systems have a stub of that name, and libraries may be lacking. On Windows asking would open a window. */
const runs = (path: string) =>
  existsSync(path) && (process.platform === "win32" || succeeds(path, ["--version"], "ignore"));

function installPlaywrights(): boolean {
  console.log("There is no Chromium on this machine: installing Playwright's …");
  const cli = join(import.meta.dirname, "../../node_modules/playwright/cli.js");
  return succeeds(process.execPath, [cli, "install", "chromium"], "inherit");
}

function installDebians(): boolean {
  if (process.getuid?.() !== 0 || !existsSync("/etc/debian_version")) return false;
  console.log("Installing the system's Chromium …");
  return (
    succeeds("apt-get", ["update"], "inherit") &&
    succeeds("apt-get", ["install", "-y", "chromium-headless-shell", "fonts-noto-cjk"], "inherit")
  );
}

/** Neither a download nor a browser's version takes longer than this, in milliseconds. */
const PATIENCE = 300_000;

const succeeds = (command: string, args: string[], stdio: "inherit" | "ignore") =>
  spawnSync(command, args, { stdio, timeout: PATIENCE }).status === 0;
