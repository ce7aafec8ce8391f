/** The fields in which blocks and marks of any kind keep words; others hold addresses, measures and styles. */
const WORDS = new Set(
  [
    "text",
    "title",
    "subtitle",
    "heading",
    "caption",
    "credit",
    "alt",
    "name",
    "label",
    "value",
  ].concat(
    ["quote", "author", "source", "body", "content", "children", "items", "paragraphs", "images"],
    ["head", "rows", "cells", "question", "answer", "term", "definition", "summary", "description"],
  ),
);

/**
 * The words inside any value, in reading order. Walks with a list of its own instead of calling itself,
 * so that no depth of nesting can exhaust the stack.
 */
export function plainText(value: unknown): string {
  const waiting = [value];
  let words = "";
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next === "string") words += next;
    // One by one: a list of any length may be pushed, but not passed as arguments.
    else for (const part of partsOf(next).toReversed()) waiting.push(part);
  }
  return words;
}

function partsOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value)
    .filter(([name]) => WORDS.has(name))
    .map(([, part]: [string, unknown]) => part);
}
