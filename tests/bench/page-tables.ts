import type { MeasuredPage } from "./measured-page.ts";
import { median } from "./row.ts";
import { rangeOf, toColumns } from "./table.ts";

const TIMES = ["page", "FCP ms", "LCP ms", "LCP × static", "CLS", "TBT ms"].concat([
  "performance",
  "accessibility",
  "best practices",
  "SEO",
]);

const TYPES = ["Document", "Script", "Stylesheet", "Image", "Font", "Fetch"];

const BYTES = ["page", "HTML gzip", "JS gzip", "all sent", "requests"].concat(
  TYPES.map((type) => type.toLowerCase()),
  ["other"],
);

/** What every page takes and scores: medians, with the range of the rounds in brackets. */
export function timeTable(pages: readonly MeasuredPage[], base: number): string {
  const lines = pages.map(({ name, as, reports }) => {
    const figure = (of: (report: (typeof reports)[number]) => number, decimals = 0) => {
      const values = reports.map(of);
      return `${median(values).toFixed(decimals)} (${rangeOf(values, decimals)})`;
    };
    return [
      name,
      figure(({ fcp }) => fcp),
      figure(({ lcp }) => lcp),
      as === "mobile" ? figure(({ lcp }) => lcp / base, 2) : "",
      figure(({ cls }) => cls, 4),
      figure(({ tbt }) => tbt),
      figure(({ scores }) => scores.performance),
      figure(({ scores }) => scores.accessibility),
      figure(({ scores }) => scores["best-practices"]),
      figure(({ scores }) => scores.seo),
    ];
  });
  return toColumns([TIMES, ...lines]);
}

/** What every page costs the line, in kB of 1,000 bytes: by kind as it was sent, with headers. */
export function byteTable(pages: readonly MeasuredPage[]): string {
  const lines = pages.map(({ name, reports, weight }) => {
    const sent = (chosen: (type: string) => boolean) =>
      kilobytes(
        median(
          reports.map(({ requests }) =>
            requests
              .filter(({ type }) => chosen(type))
              .reduce((total, { bytes }) => total + bytes, 0),
          ),
        ),
      );
    return [
      name,
      kilobytes(weight.html),
      kilobytes(weight.scripts),
      sent(() => true),
      String(median(reports.map(({ requests }) => requests.length))),
      ...TYPES.map((kind) => sent((type) => type === kind)),
      sent((type) => !TYPES.includes(type)),
    ];
  });
  return toColumns([BYTES, ...lines]);
}

const kilobytes = (bytes: number) => (bytes / 1_000).toFixed(1);
