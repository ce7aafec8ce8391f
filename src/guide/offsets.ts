/** What stands in a block and is not read: readings over characters, controls, what screen readers do not hear. */
const UNREAD = "rt, rp, button, svg, style, script, [aria-hidden]";

/** The pieces of text that are read, in order. */
export function textNodesIn(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && !node.parentElement?.closest(UNREAD)) nodes.push(node);
  }
  return nodes;
}

/** The character at this place of a block's text, or its last one; undefined where there is no text. */
export function characterAt(block: Element, offset: number): Range | undefined {
  let before = 0;
  let found: Range | undefined;
  for (const node of textNodesIn(block)) {
    if (node.length === 0) continue;
    found ??= document.createRange();
    const at = Math.min(Math.max(offset - before, 0), node.length - 1);
    found.setStart(node, at);
    found.setEnd(node, at + 1);
    before += node.length;
    if (before > offset) break;
  }
  return found;
}

/** The place in a block's text of the first character whose line ends below this height of the screen, in pixels. */
export function offsetBelow(block: Element, height: number): number {
  let low = 0;
  let high = textNodesIn(block).reduce((sum, node) => sum + node.length, 0);
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const bottom = characterAt(block, middle)?.getBoundingClientRect().bottom ?? 0;
    if (bottom > height) high = middle;
    else low = middle + 1;
  }
  return low;
}
