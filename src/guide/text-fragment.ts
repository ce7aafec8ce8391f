import { type Unit, unitsIn } from "./text-units.ts";

/** Up to so many characters are named whole; of more, the first and the last. */
const WHOLE = 40;
const END = 12;

/** So many characters before and after tell a passage from another one of the same words. */
const CONTEXT = 8;

type Spot = { unit: Unit; from: number; to: number };

/**
 * The text directive (WICG Scroll To Text Fragment: `text=[prefix-,]start[,end][,-suffix]`) that leads a browser to these
 * words of a page; undefined where they are no text that is read. Browsers match whole words only, Chinese ones by their
 * dictionary, so both ends move out to those of a word.
 */
export function textDirective(range: Range, body: Element): string | undefined {
  const units = unitsIn([body]);
  const spots = units.flatMap((unit) => spotIn(unit, range));
  const first = spots.at(0);
  const last = spots.at(-1);
  if (!first || !last) return undefined;

  const one = first.unit.text.slice(first.from, first.to);
  const isWhole = first === last && one.length <= WHOLE;
  const start = isWhole ? one : one.slice(0, wordEnd(first.unit, first.from + END) - first.from);
  const end = isWhole
    ? ""
    : last.unit.text.slice(Math.max(last.from, wordStart(last.unit, last.to - END)), last.to);
  const isOnly = document.body.textContent.split(start).length <= 2;
  const [before, after] = isOnly ? ["", ""] : contextOf(first, last, isWhole);
  const terms = [
    before && `${encode(before)}-`,
    encode(start),
    end && encode(end),
    after && `-${encode(after)}`,
  ];
  return `text=${terms.filter(Boolean).join(",")}`;
}

/** What of a unit is in the range, from word to word and without space around it. */
function spotIn(unit: Unit, range: Range): Spot[] {
  const from = unit.nodes.findIndex((node) => range.intersectsNode(node));
  const to = unit.nodes.findLastIndex((node) => range.intersectsNode(node));
  const first = unit.nodes[from];
  const last = unit.nodes[to];
  if (!first || !last) return [];
  const begins = range.startContainer === first ? range.startOffset : 0;
  const ends = range.endContainer === last ? range.endOffset : last.length;
  const at = (unit.starts[from] ?? 0) + begins;
  const end = (unit.starts[to] ?? 0) + ends;
  const picked = unit.text.slice(at, end);
  if (picked.trim() === "") return [];
  const left = at + picked.length - picked.trimStart().length;
  const right = end - (picked.length - picked.trimEnd().length);
  return [{ unit, from: wordStart(unit, left), to: wordEnd(unit, right) }];
}

/** The words just before and after, of the same block; after what is named by its two ends nothing is needed. */
function contextOf({ unit, from }: Spot, last: Spot, isWhole: boolean): [string, string] {
  const before = unit.text.slice(wordStart(unit, Math.max(0, from - CONTEXT)), from).trim();
  const after = last.unit.text.slice(last.to, wordEnd(last.unit, last.to + CONTEXT)).trim();
  return [before, isWhole ? after : ""];
}

const wordStart = (unit: Unit, at: number) => wordAt(unit, at)?.index ?? Math.max(0, at);

function wordEnd(unit: Unit, at: number): number {
  const word = wordAt(unit, at);
  // An end between two words is the end of the first.
  return !word || word.index === at
    ? Math.min(at, unit.text.length)
    : word.index + word.segment.length;
}

function wordAt({ text }: Unit, at: number) {
  if (!("Segmenter" in Intl)) return undefined;
  return new Intl.Segmenter("zh", { granularity: "word" }).segment(text).containing(at);
}

/** `-` and `,` have a meaning of their own in a directive. */
const encode = (text: string) => encodeURIComponent(text).replaceAll("-", "%2D");
