import { anchorTable } from "./anchors.ts";
import { startChromium } from "./chromium-port.ts";
import type { MeasuredPage } from "./measured-page.ts";
import { auditPage } from "./page-audit.ts";
import { startPages } from "./page-kinds.ts";
import { limitsOf } from "./page-limits.ts";
import { byteTable, timeTable } from "./page-tables.ts";
import { weigh } from "./page-weight.ts";
import { STATIC } from "./portal.ts";
import { inRounds } from "./rounds.ts";
import { type Bench, median, type Row } from "./row.ts";

/** Every kind of page as Lighthouse takes it, beside a static page of the same article; prints tables of its own. */
export async function measurePages({ executablePath, rounds, ...portal }: Bench): Promise<Row[]> {
  const { kinds, missing } = await startPages(portal);
  const port = await startChromium(executablePath);
  // A visit that does not count: the first of a browser finds the system's fonts.
  await auditPage(port, portal.origin + STATIC, "mobile");

  let visits = 0;
  const measured = await inRounds(rounds, kinds, ({ name, address, as }) => {
    console.error(`  ${name} …`);
    visits += 1;
    return auditPage(port, underName(address, `visit-${visits}`), as);
  });
  const pages = await Array.fromAsync(measured, async ({ measured: kind, results: reports }) => {
    const [report] = reports;
    const weight = report ? await weigh(kind.address, report) : { html: 0, scripts: 0 };
    return { ...kind, reports, weight };
  });
  const base = median(pages[0]?.reports.map(({ lcp }) => lcp) ?? []);

  console.log(`\n${timeTable(pages, base)}\n\n${byteTable(pages)}\n\n${anchorTable()}`);
  for (const reason of missing) console.log(`\nNot measured: ${reason}`);
  console.log(`\n${pages.map(remarksOn).join("\n")}`);
  return pages.filter(({ held }) => held).flatMap((page) => limitsOf(page, base));
}

/**
 * The same page under a host name that Chromium takes for this machine: a site that it has just shown it shows again in
 * the process which it has for that, some 100 ms sooner than any other.
 */
function underName(address: string, name: string): string {
  const url = new URL(address);
  url.hostname = `${name}.localhost`;
  return url.href;
}

/** Which element was the largest, and what costs the page its scores. */
function remarksOn({ name, reports }: MeasuredPage): string {
  const elements = new Set(reports.map(({ element }) => element));
  const faults = new Set(reports.flatMap((report) => report.faults));
  return [
    name,
    ...[...elements].map((element) => `  largest paint: ${element}`),
    ...[...faults].map((fault) => `  ${fault}`),
  ].join("\n");
}
