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
 * Reads one JSON file below `dir` by `schema`. A field that the schema does not know is a fault, since it is most
 * often a slip of the pen (`subtitle` for `subTitle`), but it does not cost the document; `$schema` may stand at
 * the top for the editor's sake.
 */
export async function readDocument<S extends v.GenericSchema>(
  dir: string,
  file: string,
  schema: S,
): Promise<{ value: v.InferOutput<S> | undefined; faults: Fault[] }> {
  const inFile = (found: readonly Omit<Fault, "file">[]) =>
    found.map((fault) => ({ file, ...fault }));
  try {
    const json = parse(decode(await readFile(join(dir, file))));
    const deep = findDeep(json);
    if (deep !== undefined) return { value: undefined, faults: inFile([deep]) };
    const result = v.safeParse(schema, json);
    return result.success
      ? { value: result.output, faults: inFile(strayFields(json, result.output)) }
      : { value: undefined, faults: inFile(explain(result.issues)) };
  } catch (error) {
    return {
      value: undefined,
      faults: inFile([{ field: "(whole file)", reason: reasonOf(error) }]),
    };
  }
}

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
