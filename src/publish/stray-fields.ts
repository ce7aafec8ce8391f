import type { Fault } from "./content.ts";

/**
 * Fields that were written but not taken over, found by holding what was given against what the schema made of it:
 * object schemas drop fields they do not know, and change neither the number nor the order of a list's entries.
 */
export const strayFields = (given: unknown, accepted: unknown): Omit<Fault, "file">[] =>
  straysIn(given, accepted, []).filter(({ field }) => field !== "$schema");

function straysIn(
  given: unknown,
  accepted: unknown,
  above: readonly string[],
): Omit<Fault, "file">[] {
  if (!isContainer(given) || !isContainer(accepted)) return [];
  const known = new Map<string, unknown>(Object.entries(accepted));
  return Object.entries(given).flatMap(([key, value]: [string, unknown]) => {
    const path = [...above, key];
    return known.has(key)
      ? straysIn(value, known.get(key), path)
      : [{ field: path.join("."), reason: "is not a field known here" }];
  });
}

const isContainer = (value: unknown): value is object =>
  typeof value === "object" && value !== null;
