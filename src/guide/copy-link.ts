import { copyText } from "../lib/copy-text.ts";
import type { Passage } from "./passage.ts";
import { textDirective } from "./text-fragment.ts";

/** Copies the address of a paragraph on this page; false where the browser does not let us. */
export const copyParagraphLink = (id: string): Promise<boolean> =>
  copyText(`${pageAddress()}#${id}`);

/**
 * Copies an address that leads to these very words, and, in a browser that knows no text fragments, to their paragraph;
 * false where the browser does not let us.
 */
export function copyPassageLink({ range, paragraph }: Passage, body: Element): Promise<boolean> {
  const directive = textDirective(range, body);
  return copyText(`${pageAddress()}#${paragraph ?? ""}${directive ? `:~:${directive}` : ""}`);
}

/** The page's address without the place in it. */
const pageAddress = () => location.origin + location.pathname;
