import { collectDefaultMetrics, Counter, Histogram, Registry } from "prom-client";
import type { Answered } from "./request-log.ts";

/** Kinds of addresses, so that there are few series however many articles there are. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^\/api\/v1\/moderation\//, "moderation"],
  [/^\/api\//, "comments"],
  [/^\/content\//, "content"],
  [/^\/assets\//, "assets"],
  [/^\/(?:healthz|readyz|metrics)$/, "health"],
];

/** In seconds. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5];

/** What the process does, for Prometheus. */
export function createMetrics() {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const duration = new Histogram({
    name: "kanbao_request_duration_seconds",
    help: "How long requests took, by what was asked for and the class of the answer.",
    labelNames: ["kind", "method", "status"],
    buckets: BUCKETS,
    registers,
  });
  const failures = new Counter({
    name: "kanbao_failures_total",
    help: "Failures that are the server's own.",
    registers,
  });
  return {
    observe: ({ method, path, status, milliseconds }: Answered) =>
      duration.observe(
        { kind: kindOf(path), method, status: `${Math.floor(status / 100)}xx` },
        milliseconds / 1_000,
      ),
    fail: () => failures.inc(),
    text: () => registry.metrics(),
  };
}

export type Metrics = ReturnType<typeof createMetrics>;

const kindOf = (path: string) => KINDS.find(([pattern]) => pattern.test(path))?.[1] ?? "page";
