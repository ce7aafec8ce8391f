import { firstSentence } from "./sentence.ts";

/** A paragraph with its role; a run-in lead is the first sentence of a paragraph, which serves as its heading. */
export type Passage =
  | { kind: "heading"; text: string }
  | { kind: "paragraph"; lead: string; text: string };

/** A section lead is a short line; longer ones are paragraphs that want a full stop. */
const LONGEST_HEADING = 40;

/** A run-in lead is short and does not stand alone (feature A9); the length counts its full stop. */
const LONGEST_LEAD = 30;
const FEWEST_LEADS = 3;

const SENTENCE_MARK = /[。！？；：…]/;
const ASIDE = /^[（(—].*|[）)]$/;

/**
 * Finds the headings among the paragraphs of a plain text: short lines that hold no sentence mark, with a
 * paragraph after them. In each section it then finds the run-in leads: a first sentence of at most 30
 * characters with more text after it, in at least three paragraphs whose first sentences have equally many
 * clauses. That likeness tells the leads `抓规划，开新局。` from the short sentence that opens a closing paragraph.
 * An editor may always change what comes out.
 */
export const findLeads = (paragraphs: readonly string[]): Passage[] =>
  sectionsOf(paragraphs).flatMap(({ heading, texts }) =>
    heading.map((text): Passage => ({ kind: "heading", text })).concat(markLeads(texts)),
  );

type Section = { heading: string[]; texts: string[] };

function sectionsOf(paragraphs: readonly string[]): Section[] {
  const sections: Section[] = [{ heading: [], texts: [] }];
  for (const [position, text] of paragraphs.entries()) {
    if (isHeading(text, paragraphs[position - 1], paragraphs[position + 1])) {
      sections.push({ heading: [text], texts: [] });
    } else sections.at(-1)?.texts.push(text);
  }
  return sections;
}

/** Short lines that follow each other are verse, an address or a list, and no headings. */
const isHeading = (text: string, before: string | undefined, after: string | undefined) =>
  after !== undefined &&
  isShortLine(text) &&
  !isShortLine(after) &&
  !(before && isShortLine(before));

const isShortLine = (text: string) =>
  lengthOf(text) <= LONGEST_HEADING && !SENTENCE_MARK.test(text) && !ASIDE.test(text);

function markLeads(texts: readonly string[]): Passage[] {
  const leads = texts.map(shortOpening);
  const shapes = leads.filter(Boolean).map(clausesIn);
  return texts.map((text, position) => {
    const lead = leads[position] ?? "";
    const alike = shapes.filter((shape) => shape === clausesIn(lead)).length;
    return { kind: "paragraph", text, lead: alike >= FEWEST_LEADS ? lead : "" };
  });
}

/** The first sentence where it is short and more follows it, else nothing. */
function shortOpening(text: string): string {
  const sentence = firstSentence(text);
  return lengthOf(sentence) <= LONGEST_LEAD && sentence.length < text.length ? sentence : "";
}

/** Counts a character beyond the Basic Multilingual Plane once. */
const lengthOf = (text: string) => Array.from(text).length;

const clausesIn = (sentence: string) => sentence.split("，").length;
