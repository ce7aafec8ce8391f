import * as v from "valibot";

/** Characters as a reader counts them, where `length` would count most emoji twice. */
export const lengthOf = (text: string) => Array.from(text).length;

/** Text of several lines that somebody wrote; the messages of its issues are the codes of the contract. */
// Without this every chunk that counts characters would bring the cleaning along.
/* @__NO_SIDE_EFFECTS__ */
export const textOf = (most: number) =>
  v.pipe(
    v.string("blank"),
    v.transform(toPlainText),
    v.trim(),
    v.check(isVisible, "blank"),
    v.check((text) => lengthOf(text) <= most, "too_long"),
  );

/** The same on one line. */
/* @__NO_SIDE_EFFECTS__ */
export const lineOf = (most: number) =>
  v.pipe(
    v.string("blank"),
    v.transform((text) => toPlainText(text).replace(/\s+/g, " ")),
    v.trim(),
    v.check(isVisible, "blank"),
    v.check((text) => lengthOf(text) <= most, "too_long"),
  );

/**
 * One spelling for one text (NFC), without the characters that hide or reorder others: controls but the
 * newline, and the bidirectional embeddings, overrides and isolates of UAX #9.
 */
function toPlainText(text: string): string {
  return text
    .toWellFormed()
    .normalize("NFC")
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(/\t/g, " ")
    .replace(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/gu, "");
}

/** A text of nothing but joiners, fillers and other characters without a glyph is blank, whatever its length. */
function isVisible(text: string): boolean {
  return /[^\s\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u.test(text);
}
