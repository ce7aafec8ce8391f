import type { MeasuredPage } from "./measured-page.ts";
import type { PageReport } from "./page-report.ts";
import type { Row } from "./row.ts";

/** The limits of a page that is held to them; `base` is the static page's largest contentful paint. */
export function limitsOf(
  { name, reports, weight, besideStatic }: MeasuredPage,
  base: number,
): Row[] {
  const of = (figure: (report: PageReport) => number) => reports.map(figure);
  const score = (what: string, values: number[], least: number): Row => ({
    name: `${name}: ${what}`,
    unit: "",
    values,
    least,
  });
  const bound = (what: string, unit: Row["unit"], values: number[], limit: number): Row => ({
    name: `${name}: ${what}`,
    unit,
    values,
    limit,
  });
  return [
    ...(besideStatic
      ? [
          bound(
            "LCP to the static page's",
            "×",
            of(({ lcp }) => lcp / base),
            1.1,
          ),
        ]
      : []),
    bound(
      "CLS",
      "CLS",
      of(({ cls }) => cls),
      0.005,
    ),
    bound(
      "TBT",
      "ms",
      of(({ tbt }) => tbt),
      60,
    ),
    score(
      "performance",
      of(({ scores }) => scores.performance),
      98,
    ),
    score(
      "accessibility",
      of(({ scores }) => scores.accessibility),
      100,
    ),
    score(
      "best practices",
      of(({ scores }) => scores["best-practices"]),
      100,
    ),
    score(
      "SEO",
      of(({ scores }) => scores.seo),
      100,
    ),
    bound("HTML, gzip", "kB", [weight.html / 1_000], 25),
    bound(
      "requests",
      "",
      of(({ requests }) => requests.length),
      12,
    ),
  ];
}
