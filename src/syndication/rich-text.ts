import { createElement, Fragment, type ReactNode } from "react";
import { plainText } from "../article/plain-text.ts";
import type { Mark, Text } from "../article/text.ts";
import { absolute } from "./absolute.ts";

/**
 * Running text as elements for a feed: no class names, absolute addresses.
 * @param base the absolute address of the article
 */
export function richText(text: Text, base: string): ReactNode {
  if (typeof text === "string") return text;
  return inOrder(text.map((piece) => (typeof piece === "string" ? piece : marked(piece, base))));
}

/** Nodes one after the other; a list of any length. */
export const inOrder = (nodes: readonly ReactNode[]): ReactNode =>
  nodes.map((node, position) => createElement(Fragment, { key: position }, node));

function marked(mark: Mark, base: string): ReactNode {
  switch (mark.type) {
    case "break":
      return createElement("br");
    case "ruby":
      return createElement(
        "ruby",
        null,
        mark.text,
        createElement("rp", null, "（"),
        createElement("rt", null, mark.reading),
        createElement("rp", null, "）"),
      );
    case "link": {
      const href = absolute(mark.href, base);
      // A link in a link is no HTML; the outer one stands.
      return href === undefined
        ? richText(mark.text, base)
        : createElement("a", { href }, plainOrRich(mark.text, base));
    }
    case "strong":
    case "em":
    case "sub":
    case "sup":
    case "mark":
    case "code":
      return createElement(mark.type, null, richText(mark.text, base));
  }
}

const plainOrRich = (text: Text, base: string) =>
  hasLink(text) ? plainText(text) : richText(text, base);

const hasLink = (text: Text): boolean =>
  typeof text !== "string" &&
  text.some((piece) => {
    if (typeof piece === "string" || piece.type === "break" || piece.type === "ruby") return false;
    return piece.type === "link" || hasLink(piece.text);
  });
