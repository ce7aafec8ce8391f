import { DEEPEST } from "../article/read-body.ts";
import type { Fault } from "./content.ts";

/** Above a block stand the document and its body. */
const ABOVE = 2;

type Place = { value: unknown; path: string[] };

/** The first place nested too deep for readers to be given more than its words, named by its block. Goes level by level, so that no depth exhausts the stack. */
export function findDeep(json: unknown): Omit<Fault, "file"> | undefined {
  let level: Place[] = [{ value: json, path: [] }];
  for (let depth = 0; level.length > 0; depth += 1) {
    const [first] = level;
    if (first && depth > DEEPEST + ABOVE) {
      return { field: first.path.join("."), reason: `is nested deeper than ${DEEPEST} levels` };
    }
    level = level.flatMap(below);
  }
  return undefined;
}

function below({ value, path }: Place): Place[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).map(([key, inner]: [string, unknown]) => ({
    value: inner,
    path: path.length < ABOVE ? [...path, key] : path,
  }));
}
