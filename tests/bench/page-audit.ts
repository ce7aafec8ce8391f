import { type PageReport, readReport } from "./page-report.ts";

/** How Lighthouse takes a page: as a phone on slow 4G, or as a desktop on a good line. */
export type Preset = "mobile" | "desktop";

/**
 * What DevTools is told for 150 ms and 1.6 Mb/s down, 0.75 Mb/s up: it delays whole requests and not packets, for which
 * Lighthouse multiplies latency by 3.75 and rates by 0.9 (its docs/throttling.md). The desktop has 40 ms and 10 Mb/s.
 */
const THROTTLING = {
  mobile: {
    cpuSlowdownMultiplier: 4,
    requestLatencyMs: 150 * 3.75,
    downloadThroughputKbps: 1_638.4 * 0.9,
    uploadThroughputKbps: 750 * 0.9,
  },
  desktop: {
    cpuSlowdownMultiplier: 1,
    requestLatencyMs: 40 * 3.75,
    downloadThroughputKbps: 10_240 * 0.9,
    uploadThroughputKbps: 10_240 * 0.9,
  },
};

/**
 * Has Lighthouse visit a page for the first time, with its throttling applied and not simulated.
 * @param port of a Chromium's debugger, which nobody else uses meanwhile
 * @throws Error where Lighthouse could not take the page
 */
export async function auditPage(port: number, address: string, as: Preset): Promise<PageReport> {
  // Taken here and not above: it is large, and no other bench needs it.
  const { default: lighthouse, desktopConfig } = await import("lighthouse");
  const result = await lighthouse(
    address,
    {
      port,
      logLevel: "error",
      throttlingMethod: "devtools",
      throttling: THROTTLING[as],
      onlyCategories: ["performance", "accessibility", "best-practices", "seo"],
    },
    as === "desktop" ? desktopConfig : undefined,
  );
  const trouble = result?.lhr.runtimeError;
  if (trouble) throw new Error(`Lighthouse at ${address}: ${trouble.message}`);
  return readReport(result?.lhr);
}
