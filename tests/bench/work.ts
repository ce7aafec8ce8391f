import type { CDPSession } from "@playwright/test";
import { median } from "./row.ts";

/** Milliseconds of the main thread's work by kind. */
export type Work = { script: number; style: number; layout: number; all: number };

const METRICS = {
  script: "ScriptDuration",
  style: "RecalcStyleDuration",
  layout: "LayoutDuration",
  all: "TaskDuration",
};

/** Starts to watch the main thread; what it returns says what was done since. */
export async function watchWork(session: CDPSession): Promise<() => Promise<Work>> {
  await session.send("Performance.enable");
  const read = async (): Promise<Work> => {
    const { metrics } = await session.send("Performance.getMetrics");
    const of = (kind: keyof Work) =>
      1_000 * (metrics.find(({ name }) => name === METRICS[kind])?.value ?? 0);
    return { script: of("script"), style: of("style"), layout: of("layout"), all: of("all") };
  };
  const before = await read();
  return async () => {
    const after = await read();
    return {
      script: after.script - before.script,
      style: after.style - before.style,
      layout: after.layout - before.layout,
      all: after.all - before.all,
    };
  };
}

/** What one of so many presses costs, in words. */
export function splitOf(works: readonly Work[], presses: number): string {
  const each = (of: (work: Work) => number) => (median(works.map(of)) / presses).toFixed(0);
  const rest = each(({ all, script, style, layout }) => all - script - style - layout);
  return `a press: script ${each(({ script }) => script)}, style ${each(({ style }) => style)}, layout ${each(({ layout }) => layout)}, paint and the rest ${rest} ms`;
}
