import { convertParts } from "./convert-text.ts";
import type { Dictionary } from "./dictionary.ts";
import { isObject } from "./is-object.ts";

/**
 * Running text with its marks: what stands between two line breaks or pieces of program text is converted as one, so that
 * 头 and a bold 发 are still 頭髮. The base of a ruby is part of it; its reading is kept.
 */
export function convertMarked(text: unknown, dictionary: Dictionary, names: readonly string[]) {
  const runs: string[][] = [[]];
  mapLeaves(
    text,
    (leaf) => {
      runs.at(-1)?.push(leaf);
      return leaf;
    },
    () => runs.push([]),
  );
  const converted = runs.flatMap((run) => convertParts(run, dictionary, names)).values();
  return mapLeaves(text, (leaf) => converted.next().value ?? leaf);
}

function mapLeaves(node: unknown, map: (leaf: string) => string, onGap?: () => void): unknown {
  if (typeof node === "string") return map(node);
  if (Array.isArray(node)) return node.map((one: unknown) => mapLeaves(one, map, onGap));
  if (!isObject(node)) return node;
  const isProgram = "type" in node && node.type === "code";
  if (isProgram || !("text" in node)) {
    onGap?.();
    return node;
  }
  return { ...node, text: mapLeaves(node.text, map, onGap) };
}
