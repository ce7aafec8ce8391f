/** The fields in which blocks and marks of any kind keep words. */
const WORDS = new Set([
  "text",
  "title",
  "caption",
  "credit",
  "alt",
  "name",
  "items",
  "head",
  "rows",
  "images",
  "content",
  "children",
  "paragraphs",
]);

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
    else if (Array.isArray(next)) waiting.push(...next.toReversed());
    else if (typeof next === "object" && next !== null) waiting.push(...wordsOf(next).toReversed());
  }
  return words;
}

const wordsOf = (piece: object): unknown[] =>
  Object.entries(piece)
    .filter(([name]) => WORDS.has(name))
    .map(([, value]: [string, unknown]) => value);
