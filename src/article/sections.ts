import type { Block } from "./block.ts";
import { plainText } from "./plain-text.ts";

export type Section = { id: string; level: 2 | 3 | 4; title: string };

/** The address of a heading on its page, by its place in the body. */
const sectionId = (position: number) => `section-${position + 1}`;

/** The headings of a body, in order. */
export const sectionsOf = (blocks: readonly Block[]): Section[] =>
  blocks.flatMap((block, position) =>
    block.type === "heading"
      ? [{ id: sectionId(position), level: block.level, title: plainText(block.text) }]
      : [],
  );

/**
 * The addresses of a body's blocks on their page: headings by their place in the body, paragraphs by their number among
 * the paragraphs (`p7`), which a picture that is put in later does not change.
 */
export function blockIds(blocks: readonly Block[]): (string | undefined)[] {
  let paragraphs = 0;
  return blocks.map(({ type }, position) => {
    if (type === "paragraph" || type === "unknown") return `p${(paragraphs += 1)}`;
    return type === "heading" ? sectionId(position) : undefined;
  });
}
