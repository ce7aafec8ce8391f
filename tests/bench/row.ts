import type { Browser } from "@playwright/test";

/** One line of the table: a figure's rounds, and the most that it may be. */
export type Row = {
  name: string;
  unit: "kB" | "ms" | "/s" | "×" | "CLS" | "";
  values: readonly number[];
  limit?: number | undefined;
  /** Holds its worst round to the limit instead of the median: what happens to one reader in five is no noise. */
  worst?: boolean;
  /** What the figure alone does not say. */
  note?: string | undefined;
};

export type Bench = { origin: string; browser: Browser };

/** Measures one group of figures. */
export type Measure = (bench: Bench) => Promise<Row[]>;

/** Whether the figure is within its limit; undefined where it has none. */
export const holds = ({ values, limit, worst = false }: Row): boolean | undefined =>
  limit === undefined ? undefined : (worst ? Math.max(...values) : median(values)) <= limit;

/** The middle value, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const low = sorted[Math.floor(middle)] ?? Number.NaN;
  const high = sorted[Math.ceil(middle)] ?? Number.NaN;
  return (low + high) / 2;
}
