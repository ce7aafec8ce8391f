import { setTimeout as sleep } from "node:timers/promises";
import type { Page, Request } from "@playwright/test";

/** What a page asks for. */
export type Traffic = {
  requests: readonly Request[];
  /** Waits until nothing has been asked for or awaited for a while. */
  quiet: () => Promise<void>;
};

const SILENCE = 500;
const PATIENCE = 60_000;

/** Listens to a page's requests from now on. */
export function watchTraffic(page: Page): Traffic {
  const requests: Request[] = [];
  const open = new Set<Request>();
  page.on("request", (request) => {
    requests.push(request);
    open.add(request);
  });
  page.on("requestfinished", (request) => open.delete(request));
  page.on("requestfailed", (request) => open.delete(request));

  const quiet = async (until = Date.now() + PATIENCE): Promise<void> => {
    const before = requests.length;
    const wereOpen = open.size > 0;
    await sleep(SILENCE);
    if (!wereOpen && requests.length === before) return;
    if (Date.now() > until) throw new Error(`The network is never quiet at ${page.url()}.`);
    await quiet(until);
  };
  return { requests, quiet: () => quiet() };
}
