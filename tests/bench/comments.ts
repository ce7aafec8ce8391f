import { Agent, request } from "node:http";
import { LONG } from "./portal.ts";
import { inRounds } from "./rounds.ts";
import type { Bench, Row } from "./row.ts";

const CONNECTIONS = 10;
const DURATION = 1_500;

const CASES = [
  { name: "post a comment", method: "POST", status: 201 },
  { name: "list 20 comments", method: "GET", status: 200 },
];

/** How many comments the server takes and gives. */
export async function measureComments({ origin }: Bench): Promise<Row[]> {
  const address = `${origin}/api/v1/articles/${LONG}/comments`;
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const measured = await inRounds(CASES, ({ method, status }) =>
    loadFor(DURATION, () => ask(address, agent, method, status)),
  );
  agent.destroy();
  return measured.map(({ measured: { name }, results }) => ({
    name: `${name}, ${CONNECTIONS} connections`,
    unit: "/s",
    values: results.map(({ times }) => (times.length * 1_000) / DURATION),
    note: `99 of 100 within ${percentile(
      results.flatMap(({ times }) => times),
      0.99,
    ).toFixed(0)} ms`,
  }));
}

/** Every connection asks, and asks again when it was answered, until the time is over. */
async function loadFor(duration: number, once: () => Promise<void>): Promise<{ times: number[] }> {
  const times: number[] = [];
  const end = performance.now() + duration;
  const go = async (): Promise<void> => {
    const start = performance.now();
    if (start > end) return;
    await once();
    times.push(performance.now() - start);
    await go();
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, go));
  return { times };
}

function ask(address: string, agent: Agent, method: string, expected: number): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const key = crypto.randomUUID();
  const headers = { "content-type": "application/json", "idempotency-key": key };
  const sent = request(address, { method, agent, headers }, (response) => {
    const isRight = response.statusCode === expected;
    response.resume().on("end", () => {
      if (isRight) resolve();
      else reject(new Error(`${method} ${address} was answered ${response.statusCode}.`));
    });
  });
  sent.on("error", reject);
  sent.end(
    method === "POST"
      ? JSON.stringify({ body: `闸口的水位今天平稳。${key}`, nick: "守闸人" })
      : undefined,
  );
  return promise;
}

const percentile = (values: number[], part: number) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * part)] ?? Number.NaN;
