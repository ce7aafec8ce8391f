import type { Block } from "./block.ts";
import { plainText } from "./plain-text.ts";

export type Section = { id: string; level: 2 | 3 | 4; title: string };

/** The address of a heading on its page, by its place in the body. */
export const sectionId = (position: number) => `section-${position + 1}`;

/** The headings of a body, in order. */
export const sectionsOf = (blocks: readonly Block[]): Section[] =>
  blocks.flatMap((block, position) =>
    block.type === "heading"
      ? [{ id: sectionId(position), level: block.level, title: plainText(block.text) }]
      : [],
  );
