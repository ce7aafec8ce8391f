/** A piece of a body: a block, or a group of blocks of a long one, with the characters before it and in it. */
type Piece = { element: HTMLElement; before: number; length: number };

const known = new WeakMap<Element, readonly Piece[]>();

/** The paragraphs that have an address (`p7`), in order. */
export const paragraphsIn = (root: Element) =>
  Array.from(root.querySelectorAll<HTMLElement>('p[id^="p"]'));

/**
 * How many characters of a text stand above this height of the screen. Groups that are not laid out are never looked
 * into: asking them would lay them out.
 */
export function charactersAbove(root: Element, height: number): number {
  const piece = piecesIn(root).at(lastAbove(root, height));
  if (!piece) return 0;
  const { top, height: size } = piece.element.getBoundingClientRect();
  if (isGroup(piece.element) && top < height && top + size > height) {
    return piece.before + charactersAbove(piece.element, height);
  }
  return piece.before + piece.length * Math.min(1, Math.max(0, (height - top) / Math.max(size, 1)));
}

/** All characters of a text. */
export function charactersIn(root: Element): number {
  const last = piecesIn(root).at(-1);
  return last ? last.before + last.length : 0;
}

/** The first paragraph that ends below this height of the screen. */
export function paragraphBelow(root: Element, height: number): HTMLElement | undefined {
  for (const { element } of piecesIn(root).slice(lastAbove(root, height))) {
    if (isGroup(element)) {
      const inside = paragraphBelow(element, height);
      if (inside) return inside;
    } else if (element.matches('p[id^="p"]')) {
      if (element.getBoundingClientRect().bottom > height) return element;
    }
  }
  return undefined;
}

function piecesIn(root: Element): readonly Piece[] {
  const pieces = known.get(root);
  // A text comes a frame after its headline.
  if (pieces?.length === root.childElementCount) return pieces;
  let before = 0;
  const made = Array.from(root.children).flatMap((element) => {
    if (!(element instanceof HTMLElement)) return [];
    const { length } = element.textContent;
    before += length;
    return [{ element, before: before - length, length }];
  });
  known.set(root, made);
  return made;
}

/** The number of the last piece that begins above this height; 0 where none does. */
function lastAbove(root: Element, height: number): number {
  const pieces = piecesIn(root);
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const top = pieces[middle]?.element.getBoundingClientRect().top ?? 0;
    if (top <= height) low = middle;
    else high = middle - 1;
  }
  return low;
}

const isGroup = (element: HTMLElement) => element.dataset["characters"] !== undefined;
