import type { Passage } from "./passages.ts";
import type { Span } from "./sentences.ts";

/** What stands on a page and is not read: readings of characters, and references to footnotes. */
const UNREAD = "rt, rp, a[href^='#note-']";

/** The elements of an article's blocks on the page, in order; footnotes, which stand apart, are after them. */
export const blocksOnPage = (): Element[] =>
  Array.from(document.querySelector("[data-body]")?.children ?? []).flatMap((child) =>
    child.hasAttribute("data-characters") ? Array.from(child.children) : child,
  );

/** Where the page shows a passage; for what is only announced, the whole of its block. */
export function elementOf({ block, part, item }: Passage): Element | undefined {
  if (block === -1) return document.querySelector("main h1") ?? undefined;
  const shown = blocksOnPage()[block];
  if (!shown) return undefined;
  switch (part) {
    case "whole":
    case "none":
      return shown;
    case "item":
      return shown.querySelectorAll(":scope > li, :scope > p")[item];
    case "source":
      return shown.querySelector("cite") ?? undefined;
    case "caption":
      return (
        (shown.querySelectorAll("li")[item] ?? shown).querySelector("figcaption > span") ??
        undefined
      );
  }
}

/** A stretch of a passage's text within its element; undefined where the page says something else than is read. */
export function rangeIn(element: Element, text: string, { start, end }: Span): Range | undefined {
  const pieces = piecesOf(element);
  if (pieces.map(({ said }) => said).join("") !== text) return undefined;
  const from = pieces.findLast((piece) => piece.node && piece.at <= start);
  const to = pieces.find((piece) => piece.node && piece.at + piece.said.length >= end);
  if (!from?.node || !to?.node) return undefined;

  const range = document.createRange();
  range.setStart(from.node, Math.min(start - from.at, from.said.length));
  range.setEnd(to.node, end - to.at);
  return range;
}

type Piece = { node: Text | undefined; said: string; at: number };

function piecesOf(element: Element): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const add = (node: Text | undefined, said: string) => {
    pieces.push({ node, said, at });
    at += said.length;
  };
  const walker = document.createTreeWalker(
    element,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    (node) =>
      node instanceof Element && node.matches(UNREAD)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  );
  while (walker.nextNode()) {
    const { currentNode } = walker;
    if (currentNode instanceof Text) add(currentNode, currentNode.data);
    else if (currentNode instanceof HTMLBRElement) add(undefined, "\n");
  }
  return pieces;
}
