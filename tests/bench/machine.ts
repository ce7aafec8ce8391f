import { availableParallelism, cpus, loadavg } from "node:os";

/** What the figures were taken on. */
export function machine(chromium: string): string {
  const cores = availableParallelism();
  const busy = (loadavg()[0] ?? 0) > cores + 1 ? " It is busy: times are noisy." : "";
  const model = cpus()[0]?.model.trim() ?? "processor";
  return `This machine: ${cores} × ${model}, Node ${process.version}, Chromium ${chromium}.${busy}`;
}

/** Processes that ran or waited to run, on average over the last minute. */
export const load = () => (loadavg()[0] ?? 0).toFixed(1);
