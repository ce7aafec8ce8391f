import type { Passage } from "./passages.ts";
import { splitSentences } from "./sentences.ts";

/** A sentence to be read: which passage it is in, and where there. */
type Sentence = { passage: number; start: number; end: number; text: string };

/** An article as it is read. */
export type Script = { passages: readonly Passage[]; sentences: readonly Sentence[] };

export type Step = "sentence" | "paragraph" | "section";

/** So many Han characters are read in 13 seconds; engines that go by the line stop after 15 (features.md, §7). */
const SAFE = 60;

/** Cuts passages into sentences that can be read at this rate without an engine giving up. */
export function scriptOf(passages: readonly Passage[], rate: number): Script {
  const limit = Math.round(SAFE * Math.min(1, rate));
  const sentences = passages.flatMap(({ text }, passage) =>
    splitSentences(text, limit).map(({ start, end }) => ({
      passage,
      start,
      end,
      text: text.slice(start, end),
    })),
  );
  return { passages, sentences };
}

/** The sentence that holds this place in a passage, or the next one after it. */
export function sentenceAt({ sentences }: Script, passage: number, offset = 0): number {
  const at = sentences.findIndex(
    (sentence) =>
      sentence.passage > passage || (sentence.passage === passage && sentence.end > offset),
  );
  return at === -1 ? sentences.length - 1 : at;
}

/**
 * Where a step leads from a sentence; undefined past the end. A step back leads to the beginning of the paragraph or
 * section first, and from there to the one before.
 */
export function stepFrom(script: Script, at: number, step: Step, direction: 1 | -1) {
  const starts = script.sentences.flatMap((_, place) =>
    isStart(script, place, step) ? place : [],
  );
  return direction === 1
    ? starts.find((place) => place > at)
    : (starts.findLast((place) => place < at) ?? 0);
}

function isStart({ passages, sentences }: Script, at: number, step: Step): boolean {
  const passage = sentences[at]?.passage ?? 0;
  if (step === "sentence" || at === 0) return true;
  const isFirst = sentences[at - 1]?.passage !== passage;
  return isFirst && (step === "paragraph" || passages[passage]?.startsSection === true);
}
