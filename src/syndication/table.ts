import { createElement, type ReactNode } from "react";
import type { BlockOf } from "../article/block.ts";
import type { Text } from "../article/text.ts";
import { inOrder, richText } from "./rich-text.ts";

/** A table with its caption and, where it has them, the heads of its columns. */
export function table({ caption, head, rows }: BlockOf<"table">, base: string): ReactNode {
  const row = (cells: readonly Text[], tag: "td" | "th") =>
    createElement(
      "tr",
      null,
      inOrder(
        cells.map((cell) =>
          createElement(tag, tag === "th" ? { scope: "col" } : null, richText(cell, base)),
        ),
      ),
    );
  return createElement(
    "table",
    null,
    caption && createElement("caption", null, caption),
    head.length > 0 && createElement("thead", null, row(head, "th")),
    createElement("tbody", null, inOrder(rows.map((cells) => row(cells, "td")))),
  );
}
