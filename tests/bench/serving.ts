import { readdirSync } from "node:fs";
import { Agent } from "node:http";
import { join } from "node:path";
import { getPage } from "./get-page.ts";
import { loadFor } from "./load-for.ts";
import { memoryOf } from "./memory.ts";
import { LONG } from "./portal.ts";
import { loadRenderer } from "./renderer.ts";
import { measureRenders } from "./renders.ts";
import { inRounds } from "./rounds.ts";
import type { Bench, Row } from "./row.ts";

const CONNECTIONS = 10;
const DURATION = 2_000;
const WARM_UP = 10_000;
const REQUESTS = 100_000;

/** A tenth, since the collector of garbage takes its time. */
const GROWTH = 1.1;

/** How much the server gives, and whether it stays as it is. */
export async function measureServing(bench: Bench): Promise<Row[]> {
  const { origin, rounds } = bench;
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const load = (address: string) => loadFor(DURATION, CONNECTIONS, () => getPage(address, agent));
  // A load that does not count: who asks and who answers are compiled while they run.
  await load(`${origin}/a/${LONG}`);
  const [cached] = await inRounds(rounds, [`${origin}/a/${LONG}`], load);
  const memory = await watchMemory(bench, agent);
  agent.destroy();
  return [
    {
      name: `an article's page from the cache, ${CONNECTIONS} connections`,
      unit: "/s",
      values: cached?.results.map((times) => (times.length * 1_000) / DURATION) ?? [],
      least: 3_000,
    },
    await measureRenders(await loadRenderer(bench.dir), rounds),
    memory,
  ];
}

/** Its memory after 100,000 requests, to that after 10,000, of every page in turn. */
async function watchMemory({ origin, pid, dir }: Bench, agent: Agent): Promise<Row> {
  const ids = readdirSync(join(dir, "content/articles")).map((name) => name.replace(".json", ""));
  let asked = 0;
  const ask = (until: number) => async (): Promise<void> => {
    while (asked < until) {
      asked += 1;
      // oxlint-disable-next-line no-await-in-loop -- one connection asks for one page after the other
      await getPage(`${origin}/a/${ids[asked % ids.length]}`, agent);
    }
  };
  const until = (count: number) => Promise.all(Array.from({ length: CONNECTIONS }, ask(count)));

  await until(WARM_UP);
  const before = memoryOf(pid);
  await until(WARM_UP + REQUESTS);
  const after = memoryOf(pid);
  return {
    name: `memory after ${REQUESTS} requests more, to that after ${WARM_UP}`,
    unit: "×",
    values: [after / before],
    limit: GROWTH,
    note: `${megabytes(before)}, then ${megabytes(after)}`,
  };
}

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`;
