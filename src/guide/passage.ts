import { paragraphsIn } from "./text-place.ts";

/** What a reader has selected in a text, and the address of the paragraph where it begins (`p7`). */
export type Passage = { range: Range; text: string; paragraph: string | undefined };

/** What is selected now, where all of it stands in this body and it has any words. */
export function selectedIn(body: HTMLElement): Passage | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0).cloneRange();
  const text = range.toString().trim();
  if (text === "" || !body.contains(range.commonAncestorContainer)) return undefined;
  return { range, text, paragraph: paragraphOf(range.startContainer, body) };
}

/** The paragraph that a node stands in, or the last one before it. */
function paragraphOf(node: Node, body: HTMLElement): string | undefined {
  const { DOCUMENT_POSITION_CONTAINS, DOCUMENT_POSITION_PRECEDING } = Node;
  const found = paragraphsIn(body).findLast((paragraph) => {
    if (paragraph.contains(node)) return true;
    const position = node.compareDocumentPosition(paragraph);
    return (position & (DOCUMENT_POSITION_CONTAINS | DOCUMENT_POSITION_PRECEDING)) !== 0;
  });
  return found?.id;
}
