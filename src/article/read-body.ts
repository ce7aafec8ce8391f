import * as v from "valibot";
import { type Block, blockSchema } from "./block.ts";
import { plainText } from "./plain-text.ts";
import { Text } from "./text.ts";

/** Deeper nesting than this is no text that anyone set; it would only exhaust the stack. */
export const DEEPEST = 24;

const Known = blockSchema(Text);
const WithText = v.object({ text: Text });

const KINDS = new Set<unknown>(Known.options.map((option) => option.entries.type.literal));

/**
 * Reads the blocks of a body one by one. A kind that is not known keeps its words, a block that is broken is
 * left out and reported on the console in development, and the rest of the article stays.
 */
export const readBody = (body: readonly unknown[]): Block[] => body.flatMap(readBlock);

function readBlock(block: unknown, position: number): Block[] {
  if (typeof block !== "object" || block === null || Array.isArray(block)) {
    return leaveOut(position, "a block is an object with a type");
  }
  if (!("type" in block && KINDS.has(block.type)) || isDeeperThan(DEEPEST, block)) {
    const text = wordsOf(block);
    return text.length > 0
      ? [{ type: "unknown", text }]
      : leaveOut(position, "neither a known type nor any text");
  }
  const result = v.safeParse(Known, block);
  return result.success ? [result.output] : leaveOut(position, v.summarize(result.issues));
}

/** The words of a block of no known kind; with their marks, where all of them stand in its `text`. */
function wordsOf(block: object): Text {
  const words = plainText(block).trim();
  if (isDeeperThan(DEEPEST, block)) return words;
  const marked = v.safeParse(WithText, block);
  const isAll = marked.success && words !== "" && plainText(marked.output.text).trim() === words;
  return isAll ? marked.output.text : words;
}

function leaveOut(position: number, reason: string): [] {
  if (import.meta.env?.DEV) console.warn(`Block ${position + 1} was left out: ${reason}`);
  return [];
}

/** Walks level by level, without calling itself. */
function isDeeperThan(limit: number, value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limit) return true;
    level = level.flatMap(valuesOf);
  }
  return false;
}

const valuesOf = (node: unknown): unknown[] =>
  typeof node === "object" && node !== null ? Object.values(node) : [];
