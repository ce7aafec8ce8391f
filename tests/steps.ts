import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

/** How a command ended: its exit code, all it said, and how long it took in seconds. */
export type Ended = { code: number; said: string; seconds: number };

const running = new Set<ChildProcess>();

/** How long what was told to stop may take, in milliseconds. */
const GRACE = 5_000;

/** On Windows there are no process groups; a child there dies alone. */
const hasGroups = process.platform !== "win32";

/** Runs a Node program to its end and keeps what it says. It does not outlive this process. */
export async function run(
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<Ended> {
  const begun = performance.now();
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...env },
    detached: hasGroups,
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.add(child);
  let said = "";
  child.stdout.on("data", (data) => (said += data));
  child.stderr.on("data", (data) => (said += data));
  const [code] = await once(child, "close");
  running.delete(child);
  return { code: Number(code ?? 1), said, seconds: (performance.now() - begun) / 1000 };
}

/** Ends this process and everything it runs: politely, since a browser has browsers of its own to end, and then not. */
async function stop() {
  const ends = [...running].map((child) => once(child, "close"));
  for (const child of running) signal(child, "SIGINT");
  await Promise.race([Promise.all(ends), new Promise((resolve) => setTimeout(resolve, GRACE))]);
  for (const child of running) signal(child, "SIGKILL");
  process.exit(1);
}

function signal(child: ChildProcess, name: "SIGINT" | "SIGKILL") {
  if (hasGroups && child.pid) process.kill(-child.pid, name);
  else child.kill(name);
}

for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(name, () => void stop());
