import { createElement, type ReactNode } from "react";
import type { Block, BlockOf } from "../article/block.ts";
import type { Words } from "../lib/words/zh-CN.ts";
import { absolute } from "./absolute.ts";
import { figure, figureOf } from "./figure.ts";
import { inOrder, richText } from "./rich-text.ts";
import { table } from "./table.ts";

/** What a block needs to know of the page it stands on: the article's absolute address, and the interface's words. */
export type Place = { base: string; words: Words };

const HEADINGS = { 2: "h2", 3: "h3", 4: "h4" } as const;

/** One block as plain, semantic elements. Players of any kind are links, since feed readers run none. */
export function blockHtml(block: Block, { base, words }: Place): ReactNode {
  switch (block.type) {
    case "paragraph":
      return createElement("p", null, richText(block.text, base));
    case "heading":
      return createElement(HEADINGS[block.level], null, richText(block.text, base));
    case "list":
      return createElement(
        block.ordered ? "ol" : "ul",
        null,
        inOrder(block.items.map((item) => createElement("li", null, richText(item, base)))),
      );
    case "quote":
      return createElement(
        "blockquote",
        null,
        createElement("p", null, richText(block.text, base)),
        block.source && createElement("p", null, "——", createElement("cite", null, block.source)),
      );
    case "image":
      return figureOf(block, base);
    case "gallery":
      return gallery(block, base);
    case "video":
    case "audio":
      return recording(block, { base, words });
    case "table":
      return table(block, base);
    case "code":
      return createElement("pre", null, createElement("code", null, block.text));
    case "divider":
      return createElement("hr");
    case "attachment":
      return createElement("p", null, link(block.href, block.name, base));
    case "embed":
      return createElement("p", null, link(block.src, block.title, base));
    case "footnote":
      return null;
    case "unknown":
      return createElement("p", null, richText(block.text, base));
  }
}

/** What an address that leads nowhere was to be called stays as words. */
function link(address: string, name: ReactNode, base: string): ReactNode {
  const href = absolute(address, base);
  return href === undefined ? name : createElement("a", { href }, name);
}

const gallery = ({ images, caption }: BlockOf<"gallery">, base: string) =>
  figure(inOrder(images.map((picture) => figureOf(picture, base))), { caption });

function recording(block: BlockOf<"video"> | BlockOf<"audio">, { base, words }: Place): ReactNode {
  const address = block.sources[0]?.src ?? "";
  const poster = block.type === "video" && block.poster ? absolute(block.poster, base) : undefined;
  const still = poster && createElement("img", { src: poster, alt: block.title, loading: "lazy" });
  const kind = words.kinds[block.type];
  return figure(
    inOrder([
      still && createElement("p", null, link(address, still, base)),
      createElement("p", null, `${kind}：`, link(address, block.title, base)),
      block.type === "audio" && transcript(block, { base, words }),
    ]),
    { caption: block.type === "video" ? block.caption : undefined, credit: block.credit },
  );
}

function transcript(block: BlockOf<"audio">, { base, words }: Place): ReactNode {
  if (block.transcript.length === 0) return null;
  const lines = block.transcript.map((text) => createElement("p", null, richText(text, base)));
  return createElement(
    "details",
    null,
    createElement("summary", null, words.transcript),
    inOrder(lines),
  );
}
