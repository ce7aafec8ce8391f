import type { Article } from "../article/article.ts";
import type { Block, BlockOf } from "../article/block.ts";
import type { ListenWords } from "./words.ts";
import { spokenText } from "./spoken-text.ts";

/** Which part of a block a passage is: that is where the page shows it (page-text.ts). */
type Part = "whole" | "item" | "source" | "caption" | "none";

/** A paragraph or what is read like one. `block` is its place among those that the page shows, -1 for the headline. */
export type Passage = {
  block: number;
  part: Part;
  /** Which item or picture of its block. */
  item: number;
  /** What is read, and, but for what is only announced (`part` is `none`), what stands on the page. */
  text: string;
  startsSection: boolean;
};

/** What is read of an article, in order: tables, films and what other sites show are only announced. */
export function passagesOf({ title, body }: Article, words: ListenWords): Passage[] {
  const shown = body.filter(({ type }) => type !== "footnote");
  return [
    passage(-1, { text: title }, true),
    ...shown.flatMap((block, position) =>
      partsOf(block, words).map((part) => passage(position, part, block.type === "heading")),
    ),
  ].filter(({ text }) => text.trim() !== "");
}

type PartOf = { text: string; part?: Part; item?: number };

const passage = (
  block: number,
  { text, part = "whole", item = 0 }: PartOf,
  startsSection: boolean,
): Passage => ({ block, text, part, item, startsSection });

const announced = (text: string): PartOf[] => [{ part: "none", text }];

function partsOf(block: Block, words: ListenWords): PartOf[] {
  switch (block.type) {
    case "paragraph":
    case "heading":
    case "unknown":
      return [{ text: spokenText(block.text) }];
    case "list":
      return block.items.map((text, item) => ({ part: "item", item, text: spokenText(text) }));
    case "quote":
      return quoteOf(block);
    case "image":
      return [captionOf(block.caption ?? "", 0)];
    case "gallery":
      return [
        ...announced(words.gallery(block.images.length, block.caption)),
        ...block.images.map(({ caption = "" }, item) => captionOf(caption, item)),
      ];
    case "video":
      return announced(words.video(block.title));
    case "audio":
      return announced(words.audio(block.title));
    case "table":
      return announced(words.table(block.caption));
    case "embed":
      return announced(words.embed(block.title));
    case "attachment":
      return announced(words.attachment(block.name));
    case "code":
    case "divider":
    case "footnote":
      return [];
  }
}

const captionOf = (text: string, item: number): PartOf => ({ part: "caption", item, text });

const quoteOf = ({ text, source }: BlockOf<"quote">): PartOf[] => [
  { part: "item", text: spokenText(text) },
  { part: "source", text: source ? `——${source}` : "" },
];
