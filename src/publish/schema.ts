import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type ConversionConfig, type JsonSchema, toJsonSchema } from "@valibot/to-json-schema";
import type * as v from "valibot";
import { Site } from "../site/site.ts";
import { StrictArticle, StrictPage } from "./content.ts";
import { articleWords, blockWords, pageWords, siteWords } from "./schema-words.ts";

type Source = {
  title: string;
  schema: v.GenericSchema;
  words: Record<string, string>;
  recursive: string;
};

/** `recursive` names the one type of each document that contains itself. */
const SOURCES: Record<string, Source> = {
  site: {
    title: "A portal's settings (site.json)",
    schema: Site,
    words: siteWords,
    recursive: "channel",
  },
  article: {
    title: "An article (articles/<id>.json)",
    schema: StrictArticle,
    words: articleWords,
    recursive: "text",
  },
  page: {
    title: "A page about the portal (pages/<id>.json)",
    schema: StrictPage,
    words: pageWords,
    recursive: "text",
  },
};

/**
 * The JSON Schemas (draft 7, which editors know best) of the documents that authors write, by file name. They are
 * made of the schemas that check the content, and like the check they know no further fields.
 */
export const jsonSchemas = (): Map<string, string> =>
  new Map(Object.entries(SOURCES).map(([name, source]) => [`${name}.schema.json`, print(source)]));

/** Writes the JSON Schemas to schema/ below `dir` and gives their paths. */
export async function writeSchemas(dir: string): Promise<string[]> {
  const schemas = [...jsonSchemas()];
  await mkdir(join(dir, "schema"), { recursive: true });
  await Promise.all(schemas.map(([name, text]) => writeFile(join(dir, "schema", name), text)));
  return schemas.map(([name]) => `schema/${name}`);
}

const CONVERSION: ConversionConfig = {
  typeMode: "input",
  // Checks by code, such as that of safe addresses, have no form in JSON Schema.
  ignoreActions: ["check", "transform", "trim"],
  overrideSchema: ({ jsonSchema, valibotSchema }) =>
    valibotSchema.type === "object" ? { ...jsonSchema, additionalProperties: false } : undefined,
};

function print({ title, schema, words, recursive }: Source): string {
  const { $schema, properties = {}, ...rest } = toJsonSchema(schema, CONVERSION);
  const described = Object.entries(properties).map(([name, property]) => [
    name,
    describe(property, words[name]),
  ]);
  const reference = {
    type: "string",
    description: "The address of this schema, for the author's editor.",
  };
  const all = { $schema: reference, ...Object.fromEntries(described) };
  const json = JSON.stringify({ $schema, title, ...rest, properties: all }, undefined, 2);
  // The converter numbers the types that contain themselves; there is one.
  return `${json.replaceAll('"#/$defs/0"', `"#/$defs/${recursive}"`).replace(/("\$defs": \{\s*)"0"/, `$1"${recursive}"`)}\n`;
}

function describe(property: JsonSchema | boolean, description: string | undefined) {
  if (typeof property === "boolean") return property;
  const { items } = property;
  const isBody = typeof items === "object" && !Array.isArray(items) && items.oneOf !== undefined;
  return isBody
    ? { ...property, description, items: { ...items, oneOf: items.oneOf?.map(describeBlock) } }
    : { ...property, description };
}

const WORDS: Record<string, string> = blockWords;

function describeBlock(block: JsonSchema | boolean) {
  const type = typeof block === "object" ? block.properties?.["type"] : undefined;
  const name = typeof type === "object" && typeof type.const === "string" ? type.const : undefined;
  return name === undefined || typeof block === "boolean"
    ? block
    : { description: WORDS[name], ...block };
}
