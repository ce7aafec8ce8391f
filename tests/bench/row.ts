import type { Browser } from "@playwright/test";
import type { Portal } from "./portal.ts";

/** One line of the table: a figure's rounds (none where it could not be measured), and what it must be. */
export type Row = {
  name: string;
  unit: "kB" | "ms" | "/s" | "×" | "CLS" | "";
  values: readonly number[];
  /** The most that it may be. */
  limit?: number | undefined;
  /** The least that it may be. */
  least?: number | undefined;
  /** Holds its worst round to the limit instead of the median: what happens to one reader in five is no noise. */
  worst?: boolean;
  /** What the figure alone does not say. */
  note?: string | undefined;
};

/** What there is to measure with: the portal's server, a browser, its executable, and how many rounds to take. */
export type Bench = Portal & { browser: Browser; executablePath: string; rounds: number };

/** Measures one group of figures. */
export type Measure = (bench: Bench) => Promise<Row[]>;

/** Whether the figure is within its limits; undefined where it has none. What was not measured holds nothing. */
export function holds({ values, limit, least, worst = false }: Row): boolean | undefined {
  if (limit === undefined && least === undefined) return undefined;
  const most = worst ? Math.max(...values) : median(values);
  return most <= (limit ?? Infinity) && median(values) >= (least ?? -Infinity);
}

/** The middle value, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const low = sorted[Math.floor(middle)] ?? Number.NaN;
  const high = sorted[Math.ceil(middle)] ?? Number.NaN;
  return (low + high) / 2;
}
