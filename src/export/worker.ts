import { parentPort, workerData } from "node:worker_threads";
import * as v from "valibot";
import { makerOf } from "./make.ts";
import type { Output } from "./output.ts";

const Sources = v.object({
  contentDir: v.string(),
  distDir: v.string(),
  out: v.string(),
  stoodIn: v.array(v.string()),
});

// A thread of `pool.ts`: takes outputs by the batch, and answers with what came of them.
const make = await makerOf(v.parse(Sources, workerData));
parentPort?.on("message", async (outputs: Output[]) => {
  const made = await Array.fromAsync(outputs, make);
  // A thread is no window.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  parentPort?.postMessage(made);
});
