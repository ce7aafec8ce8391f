import { textNodesIn } from "./offsets.ts";

/** What a search or an address never leads across the border of. */
const BLOCKS =
  "p, li, h1, h2, h3, h4, figcaption, td, th, caption, pre, blockquote, summary, dt, dd, cite";

/** Text that is read in one go: its nodes, and where each of them begins in it. */
export type Unit = { text: string; nodes: readonly Text[]; starts: readonly number[] };

/** The text in these elements, block by block, in the order of the page. */
export const unitsIn = (roots: readonly Element[]): Unit[] =>
  roots.flatMap((root) => {
    const blocks = new Map<Element, Text[]>();
    for (const node of textNodesIn(root)) {
      const block = node.parentElement?.closest(BLOCKS) ?? root;
      const nodes = blocks.get(block);
      if (nodes) nodes.push(node);
      else blocks.set(block, [node]);
    }
    return Array.from(blocks.values(), unitOf);
  });

function unitOf(nodes: readonly Text[]): Unit {
  const starts: number[] = [];
  let text = "";
  for (const { data } of nodes) {
    starts.push(text.length);
    text += data;
  }
  return { text, nodes, starts };
}

/** The stretch of a unit from one place of its text up to another. */
export function stretchOf({ nodes, starts }: Unit, from: number, to: number): StaticRange {
  const first = starts.findLastIndex((start) => start <= from);
  const last = starts.findLastIndex((start) => start < to);
  const [startContainer = document.body, endContainer = document.body] = [
    nodes[first],
    nodes[last],
  ];
  return new StaticRange({
    startContainer,
    startOffset: from - (starts[first] ?? 0),
    endContainer,
    endOffset: to - (starts[last] ?? 0),
  });
}

/** A range that follows its text, which can be measured. */
export function liveRange(stretch: AbstractRange): Range {
  const range = document.createRange();
  range.setStart(stretch.startContainer, stretch.startOffset);
  range.setEnd(stretch.endContainer, stretch.endOffset);
  return range;
}
