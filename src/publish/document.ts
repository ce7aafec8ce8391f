import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import type { Fault } from "./content.ts";
import { decode } from "./decode.ts";
import { findDeep } from "./nesting.ts";
import { explain } from "./reason.ts";
import { Refusal } from "./refusal.ts";
import { strayFields } from "./stray-fields.ts";

/**
 * Reads one JSON file below `dir` by `schema`. A field that the schema does not know is worth a warning, since it is
 * most often a slip of the pen (`subtitle` for `subTitle`), but it does not cost the document; `$schema` may stand at
 * the top for the editor's sake.
 */
export async function readDocument<S extends v.GenericSchema>(
  dir: string,
  file: string,
  schema: S,
): Promise<{ value: v.InferOutput<S> | undefined; faults: Fault[] }> {
  const bytes = await readFile(join(dir, file)).catch((error: unknown) => reasonOf(error));
  const { value, faults } =
    typeof bytes === "string" ? wholeFile(bytes) : interpret<S>(bytes, schema);
  return { value, faults: faults.map((fault) => Object.assign(fault, { file })) };
}

/** What `readDocument` makes of a file, from its bytes. */
export function interpret<S extends v.GenericSchema>(
  bytes: Uint8Array,
  schema: S,
): { value: v.InferOutput<S> | undefined; faults: Omit<Fault, "file">[] } {
  try {
    const json = parse(decode(bytes));
    const deep = findDeep(json);
    if (deep !== undefined) return { value: undefined, faults: [deep] };
    const result = v.safeParse(schema, json);
    return result.success
      ? { value: result.output, faults: strayFields(json, result.output, schema) }
      : { value: undefined, faults: explain(result.issues) };
  } catch (error) {
    return wholeFile(reasonOf(error));
  }
}

const wholeFile = (reason: string) => ({
  value: undefined,
  faults: [{ field: "(whole file)", reason }],
});

/** @throws Refusal saying in what way the text is no JSON */
function parse(text: string): unknown {
  if (text.trim() === "") throw new Refusal("the file is empty");
  if (/^\s*</.test(text)) throw new Refusal("the file is HTML or XML, not JSON");
  try {
    return JSON.parse(text);
  } catch (error) {
    const said = error instanceof Error ? error.message : "";
    const breaksOff =
      /^Unterminated|^Unexpected end|after JSON at position|^Expected/.test(said) &&
      isAtEnd(said, text);
    throw new Refusal(
      breaksOff ? `the JSON breaks off at its end (${said})` : `not JSON (${said})`,
      { cause: error },
    );
  }
}

/** V8 names the place where it stopped as `position 123`, except where the text itself ended. */
function isAtEnd(said: string, text: string): boolean {
  const position = /position (\d+)/.exec(said)?.[1];
  return position === undefined || Number(position) >= text.trimEnd().length;
}

function reasonOf(error: unknown): string {
  if (error instanceof Refusal) return error.message;
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT") return "there is no such file";
  if (code === "EISDIR") return "this is a folder, not a file";
  return `the file cannot be read (${error instanceof Error ? error.message : "unknown reason"})`;
}
