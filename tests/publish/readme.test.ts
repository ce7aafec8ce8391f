import { readFileSync } from "node:fs";
import * as v from "valibot";
import { expect, test } from "vitest";
import { blockSchema } from "../../src/article/block.ts";
import { textSchema } from "../../src/article/text.ts";
import { interpret } from "../../src/publish/document.ts";
import { blockWords } from "../../src/publish/schema-words.ts";

const readme = readFileSync("README.md", "utf8");

/** The examples of the table with this head, as they are written. */
function examplesBelow(head: string): string[] {
  const [, rows = ""] =
    new RegExp(`\\n\\| ${head} .+\\n\\|[- |]+\\n((?:\\|.+\\n)+)`).exec(readme) ?? [];
  return [...rows.matchAll(/`(\{.+?\})`/g)].map(([, example = ""]) => example);
}

const bytes = (value: string) => new TextEncoder().encode(value);
const Text = textSchema(false);

test("the readme has an example of every block, in order", () => {
  const examples = examplesBelow("block");
  for (const example of examples) {
    expect(interpret(bytes(example), blockSchema(Text)).faults).toEqual([]);
  }
  expect(examples.map((example) => JSON.parse(example).type)).toEqual(Object.keys(blockWords));
});

test("the readme's examples of marks are in order", () => {
  const examples = examplesBelow("mark");
  expect(examples).toHaveLength(5);
  for (const example of examples) {
    expect(interpret(bytes(`{"text":[${example}]}`), v.object({ text: Text })).faults).toEqual([]);
  }
});
