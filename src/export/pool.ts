import { once } from "node:events";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { makerOf, type Sources } from "./make.ts";
import type { Made, Output } from "./output.ts";

/** Outputs that a thread is given at a time. */
const BATCH = 16;

/** So many outputs are worth the half second in which a thread gets ready. */
const WORTH = 200;

/** An output with what came of it. */
type Done = { output: Output; made: Made };

/** Makes outputs, in their order as far as several can; `keep` is told of each batch as soon as it is on the disk. */
export type Pool = {
  make: (outputs: readonly Output[], keep: (done: readonly Done[]) => void) => Promise<void>;
  close: () => Promise<void>;
};

/** Makes outputs in this thread, or in as many as there are processors where they are many. */
export async function createPool(sources: Sources, outputs: number): Promise<Pool> {
  const threads = Math.min(availableParallelism(), Math.floor(outputs / WORTH));
  const hands =
    threads > 1
      ? Array.from({ length: threads }, () => threadOf(sources))
      : [await handOf(sources)];
  return {
    async make(todo, keep) {
      const batches = inBatches(todo);
      const work = async (hand: Hand) => {
        // oxlint-disable-next-line no-await-in-loop -- a hand makes one batch after the other
        for (const batch of batches) keep(pair(batch, await hand.make(batch)));
      };
      await Promise.all(hands.map(work));
    },
    async close() {
      await Promise.all(hands.map((hand) => hand.close()));
    },
  };
}

const pair = (outputs: readonly Output[], made: readonly Made[]): Done[] =>
  outputs.flatMap((output, at) => {
    const one = made[at];
    return one ? [{ output, made: one }] : [];
  });

type Hand = {
  make: (outputs: readonly Output[]) => Promise<Made[]>;
  close: () => Promise<unknown>;
};

async function handOf(sources: Sources): Promise<Hand> {
  const make = await makerOf(sources);
  return { make: (outputs) => Array.fromAsync(outputs, make), close: async () => {} };
}

function threadOf(sources: Sources): Hand {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { workerData: sources });
  // What a thread fails with is told where it is waited for.
  worker.on("error", () => {});
  return {
    async make(outputs) {
      // A thread is no window.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      worker.postMessage(outputs);
      const [made] = await once(worker, "message");
      return made;
    },
    close: () => worker.terminate(),
  };
}

function* inBatches(outputs: readonly Output[]) {
  for (let from = 0; from < outputs.length; from += BATCH) yield outputs.slice(from, from + BATCH);
}
