import autocannon from "autocannon";
import { LONG } from "./portal.ts";
import type { Bench, Row } from "./row.ts";

const CONNECTIONS = 10;

/** How long one round takes, in seconds. */
const DURATION = 5;

/** The comments that are on the article before anything is measured. */
const FILLED = 10_000;

/** Of other systems, on another machine and another day (2 cores, 10 connections, 10,000 comments): the order of magnitude. */
const ELSEWHERE = {
  list: "elsewhere: Waline on SQLite 40/s; two bare endpoints on Hono and node:sqlite 5,309/s, p99 6 ms",
  post: "elsewhere: Waline on SQLite 80/s; two bare endpoints on Hono and node:sqlite 1,243/s, p99 30 ms",
};

/** How many comments the server takes and gives, and how long one in a hundred waits; the server shares the processor with who asks. */
export async function measureComments({ origin, rounds }: Bench): Promise<Row[]> {
  const url = `${origin}/api/v1/articles/${LONG}/comments`;
  await post(url, { amount: FILLED });
  const lists = await inTurn(rounds, () => load({ url, duration: DURATION }));
  const posts = await inTurn(rounds, () => post(url, { duration: DURATION }));
  return [
    {
      name: `list 20 of ${FILLED} comments, ${CONNECTIONS} connections`,
      unit: "/s",
      values: lists.map(({ requests }) => requests.average),
      least: 3_000,
      note: ELSEWHERE.list,
    },
    {
      name: "the same, p99",
      unit: "ms",
      values: lists.map(({ latency }) => latency.p99),
      limit: 25,
    },
    {
      name: `post a comment, ${CONNECTIONS} connections`,
      unit: "/s",
      values: posts.map(({ requests }) => requests.average),
      least: 800,
      note: ELSEWHERE.post,
    },
    { name: "the same, p99", unit: "ms", values: posts.map(({ latency }) => latency.p99) },
  ];
}

const inTurn = <R>(rounds: number, measure: () => Promise<R>) =>
  Array.fromAsync({ length: rounds }, measure);

const post = (url: string, until: { amount: number } | { duration: number }) =>
  load({ url, ...until, requests: [{ method: "POST", setupRequest: withNewComment }] });

/** Every comment is another, under a key of its own, by somebody who writes for the first time. */
function withNewComment(request: autocannon.Request): autocannon.Request {
  const key = crypto.randomUUID();
  return {
    ...request,
    headers: { "content-type": "application/json", "idempotency-key": key },
    body: JSON.stringify({ body: `闸口的水位今天平稳。${key}`, nick: "守闸人", agreed: true }),
  };
}

async function load(options: autocannon.Options): Promise<autocannon.Result> {
  const result = await autocannon({ connections: CONNECTIONS, ...options });
  if (result.non2xx + result.errors > 0) {
    throw new Error(
      `${options.url} refused ${result.non2xx} and broke off ${result.errors} requests.`,
    );
  }
  return result;
}
