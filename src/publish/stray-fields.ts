import type * as v from "valibot";
import type { Fault } from "./content.ts";
import { fieldsOf, schemasBelow } from "./fields-of.ts";
import { nearest } from "./nearest.ts";

type Schemas = readonly v.GenericSchema[];
type Named = Omit<Fault, "file">;

/**
 * Fields that were written but not taken over, found by holding what was given against what the schema made of it:
 * object schemas drop fields they do not know, and change neither the number nor the order of a list's entries.
 */
export const strayFields = (given: unknown, accepted: unknown, schema: v.GenericSchema): Named[] =>
  straysIn({ given, accepted, schemas: [schema] }, []).filter(({ field }) => field !== "$schema");

type Place = { given: unknown; accepted: unknown; schemas: Schemas };

function straysIn({ given, accepted, schemas }: Place, above: readonly string[]): Named[] {
  if (!isContainer(given) || !isContainer(accepted)) return [];
  const known = new Map<string, unknown>(Object.entries(accepted));
  return Object.entries(given).flatMap(([key, value]: [string, unknown]): Named[] => {
    const path = [...above, key];
    if (known.has(key)) {
      const below = schemasBelow(schemas, given, key);
      return straysIn({ given: value, accepted: known.get(key), schemas: below }, path);
    }
    const meant = nearest(key, fieldsOf(schemas, given));
    const reason = `is not a field known here${meant ? `; ${meant} is meant, perhaps` : ""}`;
    return [{ field: path.join("."), reason, isWarning: true }];
  });
}

const isContainer = (value: unknown): value is object =>
  typeof value === "object" && value !== null;
