import type { Request } from "@playwright/test";
import { LONG, SHORT } from "./portal.ts";
import { inRounds } from "./rounds.ts";
import type { Bench, Row } from "./row.ts";
import { PHONE, visit } from "./visit.ts";

/** A short article's comments are near at once, so that it asks for more than a long one. */
const CASES = [
  { article: LONG, name: "long article" },
  { article: SHORT, name: "short article" },
];

/** What a first visit to an article costs the line. */
export async function measureFirstLoad({ origin, browser, rounds }: Bench): Promise<Row[]> {
  const measured = await inRounds(rounds, CASES, ({ article }) =>
    visit(browser, { screen: PHONE }, async ({ page, traffic }) => {
      await page.goto(`${origin}/a/${article}`);
      await page.locator("h1").waitFor();
      await traffic.quiet();
      return Promise.all(traffic.requests.map(costOf));
    }),
  );
  return measured.flatMap(({ measured: { name }, results }) => {
    const figure = (of: (costs: Cost[]) => number) => results.map(of);
    return [
      row(`JS, gzip, ${name}`, "kB", figure(bytesOf("script")), 130),
      row(`CSS, gzip, ${name}`, "kB", figure(bytesOf("stylesheet")), 12),
      row(`requests to other origins, ${name}`, "", figure(countElsewhere(origin)), 0),
      row(
        `requests, ${name}`,
        "",
        figure((costs) => costs.length),
      ),
      row(
        `all bytes with headers, ${name}`,
        "kB",
        figure((costs) => sum(costs, "all")),
      ),
    ];
  });
}

type Cost = { url: string; type: string; body: number; all: number };

async function costOf(request: Request): Promise<Cost> {
  const { responseBodySize: body, responseHeadersSize } = await request.sizes();
  return {
    url: request.url(),
    type: request.resourceType(),
    body,
    all: body + responseHeadersSize,
  };
}

const bytesOf = (type: string) => (costs: Cost[]) =>
  sum(
    costs.filter((cost) => cost.type === type),
    "body",
  );

const countElsewhere = (origin: string) => (costs: Cost[]) =>
  costs.filter(({ url }) => /^(http|ws)/.test(url) && new URL(url).origin !== origin).length;

const sum = (costs: Cost[], kind: "body" | "all") =>
  costs.reduce((total, cost) => total + cost[kind], 0) / 1_000;

const row = (name: string, unit: Row["unit"], values: number[], limit?: number): Row => ({
  name,
  unit,
  values,
  limit,
});
