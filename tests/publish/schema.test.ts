import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import { expect, test } from "vitest";
import { jsonSchemas, writeSchemas } from "../../src/publish/schema.ts";
import { contentFolder } from "./content-folder.ts";

const JsonSchema = v.looseObject({
  $schema: v.string(),
  title: v.string(),
  properties: v.record(v.string(), v.looseObject({ description: v.string() })),
  additionalProperties: v.literal(false),
});

const Body = v.looseObject({
  properties: v.looseObject({
    body: v.looseObject({
      items: v.looseObject({ oneOf: v.array(v.looseObject({ description: v.string() })) }),
    }),
  }),
});

test.for([...jsonSchemas()])(
  "%s on disk is what the schemas say (else: npm run content -- schema)",
  async ([name, text]) => {
    expect(await readFile(join("public/content/schema", name), "utf8")).toBe(text);
  },
);

test.for([...jsonSchemas()])("%s has a title, its draft and words for every field", ([, text]) => {
  const schema = v.parse(JsonSchema, JSON.parse(text));
  expect(schema.$schema).toBe("http://json-schema.org/draft-07/schema#");
  expect(Object.keys(schema.properties)).toContain("$schema");
});

test.for(["article.schema.json", "page.schema.json"])(
  "%s has words for every kind of block",
  (name) => {
    const { properties } = v.parse(Body, JSON.parse(jsonSchemas().get(name) ?? ""));
    expect(properties.body.items.oneOf).not.toHaveLength(0);
  },
);

test.for([...jsonSchemas()])("every reference in %s leads to a definition", ([, text]) => {
  const { $defs } = v.parse(
    v.looseObject({ $defs: v.record(v.string(), v.unknown()) }),
    JSON.parse(text),
  );
  const references = [...text.matchAll(/"\$ref": "#\/\$defs\/([^"]+)"/g)].map(([, name]) => name);
  expect(references).not.toHaveLength(0);
  expect(Object.keys($defs)).toEqual(expect.arrayContaining(references));
});

test("the schemas are written to the content folder, twice the same", async () => {
  const dir = await contentFolder({});
  const files = await writeSchemas(dir);
  const first = await Promise.all(files.map((file) => readFile(join(dir, file), "utf8")));
  await writeSchemas(dir);
  expect(await Promise.all(files.map((file) => readFile(join(dir, file), "utf8")))).toEqual(first);
  expect(files.toSorted()).toEqual([
    "schema/article.schema.json",
    "schema/page.schema.json",
    "schema/site.schema.json",
  ]);
});
