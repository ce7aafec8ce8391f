import { holds, median, type Row } from "./row.ts";

const HEAD = ["figure", "median", "range", "limit", "holds", ""];

const DECIMALS: Record<Row["unit"], number> = { kB: 1, ms: 0, "/s": 0, "×": 2, CLS: 4, "": 0 };

/** The rows as lines of text in columns. */
export const toTable = (rows: readonly Row[]): string => toColumns([HEAD, ...rows.map(cellsOf)]);

/** Lines of cells, the first of which names them, with every column as wide as its widest cell. */
export function toColumns(lines: readonly (readonly string[])[]): string {
  const [head = []] = lines;
  const widths = head.map((_, at) => Math.max(...lines.map((cells) => cells[at]?.length ?? 0)));
  return lines
    .map((cells) => cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join("  "))
    .map((line) => line.trimEnd())
    .join("\n");
}

function cellsOf(row: Row): string[] {
  const { name, unit, values, limit, least, note = "" } = row;
  const sign = unit === "CLS" ? "" : ` ${unit}`;
  const bound = limit === undefined ? least : limit;
  const how = limit === undefined ? "≥" : "≤";
  return [
    name,
    values.length > 0 ? `${median(values).toFixed(DECIMALS[unit])}${sign}` : "not measured",
    values.length > 0 ? rangeOf(values, DECIMALS[unit]) : "",
    bound === undefined ? "" : `${how} ${bound}${sign}`,
    { true: "✓", false: "✗", undefined: "" }[String(holds(row))] ?? "",
    note,
  ];
}

/** From the least to the most, such as `801–828`. */
export const rangeOf = (values: readonly number[], decimals: number): string =>
  `${Math.min(...values).toFixed(decimals)}–${Math.max(...values).toFixed(decimals)}`;
