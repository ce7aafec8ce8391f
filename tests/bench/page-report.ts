import * as v from "valibot";
import { Audit, isFault, sentenceOf } from "./page-audits.ts";

const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;

/** What a page may score in, from 0 to 100. */
type Category = (typeof CATEGORIES)[number];

/** What Lighthouse says of one visit; times in milliseconds, bytes as they were sent, headers included. */
export type PageReport = {
  fcp: number;
  lcp: number;
  cls: number;
  tbt: number;
  scores: Record<Category, number>;
  /** The largest contentful paint's element, as a selector with its words. */
  element: string;
  requests: { url: string; type: string; bytes: number }[];
  /** Each audit that costs a score, with its reason. */
  faults: string[];
};

const Scored = v.object({
  score: v.number(),
  auditRefs: v.array(v.object({ id: v.string(), weight: v.number() })),
});

const Result = v.object({
  audits: v.record(v.string(), Audit),
  categories: v.object(v.entriesFromList(CATEGORIES, Scored)),
});

const Sent = v.object({ url: v.string(), resourceType: v.string(), transferSize: v.number() });
const Place = v.object({ selector: v.string(), nodeLabel: v.optional(v.string(), "") });

/**
 * Reads a result of Lighthouse (its `lhr`, docs/understanding-results.md there).
 * @throws ValiError where a score or a list is lacking, as when the page did not load
 */
export function readReport(lhr: unknown): PageReport {
  const { audits, categories } = v.parse(Result, lhr);
  const itemsOf = (id: string) => audits[id]?.details?.items ?? [];
  const valueOf = (id: string) => audits[id]?.numericValue ?? Number.NaN;
  const scoreOf = (category: Category) => Math.round(100 * categories[category].score);
  const place = itemsOf("lcp-breakdown-insight").find((item) => v.is(Place, item));

  return {
    fcp: valueOf("first-contentful-paint"),
    lcp: valueOf("largest-contentful-paint"),
    cls: valueOf("cumulative-layout-shift"),
    tbt: valueOf("total-blocking-time"),
    scores: {
      performance: scoreOf("performance"),
      accessibility: scoreOf("accessibility"),
      "best-practices": scoreOf("best-practices"),
      seo: scoreOf("seo"),
    },
    element: v.is(Place, place) ? nameOf(v.parse(Place, place)) : "unknown",
    requests: v
      .parse(v.array(Sent), itemsOf("network-requests"))
      .filter(({ url }) => url.startsWith("http"))
      .map(({ url, resourceType, transferSize }) => ({
        url,
        type: resourceType,
        bytes: transferSize,
      })),
    faults: CATEGORIES.flatMap((category) =>
      categories[category].auditRefs
        .filter(({ weight }) => weight > 0)
        .map(({ id }) => ({ id, audit: audits[id] }))
        .flatMap(({ id, audit }) =>
          audit && isFault(audit) ? [`${category}: ${id}: ${sentenceOf(audit)}`] : [],
        ),
    ),
  };
}

const nameOf = ({ selector, nodeLabel }: v.InferOutput<typeof Place>) =>
  `${selector} “${nodeLabel.replaceAll(/\s+/g, " ").slice(0, 24)}”`;
