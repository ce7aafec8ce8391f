import { spawnSync } from "node:child_process";

/** Memory that a process holds at the moment, in bytes, as `ps` has it (its resident set). */
export function memoryOf(pid: number): number {
  const { stdout } = spawnSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" });
  return Number(stdout?.trim() || Number.NaN) * 1_024;
}
