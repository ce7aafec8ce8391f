import type { Block } from "../article/block.ts";
import { plainText } from "../article/plain-text.ts";
import { blockIds } from "../article/sections.ts";

/** A heading, or the run-in lead of a paragraph, which serves as one. */
export type Point = { id: string; isHeading: boolean; text: string };

/** Fewer leads than these make no article to skim: headings alone are its contents. */
const FEWEST = 2;

/** The headings and leads of a body; none where it has too few leads. */
export function pointsOf(blocks: readonly Block[]): Point[] {
  const ids = blockIds(blocks);
  const points = blocks.flatMap((block, position) => {
    const id = ids[position] ?? "";
    if (block.type === "heading") return [{ id, isHeading: true, text: plainText(block.text) }];
    const text = block.type === "paragraph" ? leadOf(block.text) : "";
    return text ? [{ id, isHeading: false, text }] : [];
  });
  return points.filter(({ isHeading }) => !isHeading).length < FEWEST ? [] : points;
}

function leadOf(text: Extract<Block, { type: "paragraph" }>["text"]): string {
  if (typeof text === "string") return "";
  const [first] = text;
  return typeof first === "object" && first.type === "strong" && first.lead ? plainText(first) : "";
}
