import { holds, median, type Row } from "./row.ts";

const HEAD = ["figure", "median", "range", "limit", "holds", ""];

const DECIMALS: Record<Row["unit"], number> = { kB: 1, ms: 0, "/s": 0, "×": 2, CLS: 4, "": 0 };

/** The rows as lines of text in columns. */
export function toTable(rows: readonly Row[]): string {
  const lines = [HEAD, ...rows.map(cellsOf)];
  const widths = HEAD.map((_, at) => Math.max(...lines.map((cells) => cells[at]?.length ?? 0)));
  return lines
    .map((cells) => cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join("  "))
    .map((line) => line.trimEnd())
    .join("\n");
}

function cellsOf(row: Row): string[] {
  const { name, unit, values, limit, note = "" } = row;
  const write = (value: number) => value.toFixed(DECIMALS[unit]);
  const sign = unit === "CLS" ? "" : ` ${unit}`;
  return [
    name,
    `${write(median(values))}${sign}`,
    `${write(Math.min(...values))}–${write(Math.max(...values))}`,
    limit === undefined ? "" : `${limit}${sign}`,
    { true: "yes", false: "NO", undefined: "" }[String(holds(row))] ?? "",
    note,
  ];
}
