const HAN = /\p{Script=Han}/u;
const EACH_HAN = /\p{Script=Han}/gu;
const EACH_LATIN_WORD = /\p{Script=Latin}+/gu;

/** Marks that only Chinese setting has, each a full em wide, so that no space stands beside them. */
const FULL_WIDTH = new Set("，。：；？！、（）《》〈〉「」『』【】〔〕");

/** Marks that Chinese and Latin setting share. */
const SHARED = new Set("“”‘’…—·");

const OPENING = new Set("“‘（(《〈「『【〔");
const CLOSING = new Set("”’）)》〉」』】〕");

/** A line with more Latin words than this for each Han character is a Latin line that quotes some Chinese. */
const LATIN_SHARE = 3;

/** Whether a line is set as Chinese; in any other line the half-width marks are right as they stand. */
export function isChineseLine(line: string): boolean {
  const han = line.match(EACH_HAN)?.length ?? 0;
  const latin = line.match(EACH_LATIN_WORD)?.length ?? 0;
  return han > 0 && latin <= LATIN_SHARE * han;
}

export const hasHan = (text: string) => HAN.test(text);

/** Half of a character beyond the Basic Multilingual Plane counts as Han: in news those are rare Han in names. */
export const isHan = (character: string) =>
  HAN.test(character) || /^[\ud800-\udfff]$/.test(character);

/** A Latin letter, a digit, or what stands in for protected text. */
export const isLatin = (character: string) => /[A-Za-z0-9%\ufdd0]/.test(character);

export const isFullWidth = (character: string) => FULL_WIDTH.has(character);

/** Han, or a mark that stands in Chinese text. */
export const isChinese = (character: string) =>
  isHan(character) || FULL_WIDTH.has(character) || SHARED.has(character);

export const isOpening = (character: string) => OPENING.has(character);
export const isClosing = (character: string) => CLOSING.has(character);

/** The text before `at` back to the bracket or quotation mark it stands in, or to the line's beginning. */
export function enclosedBefore(line: string, at: number): string {
  let depth = 0;
  for (let index = at - 1; index >= 0; index -= 1) {
    const character = line.charAt(index);
    if (isClosing(character)) depth += 1;
    else if (isOpening(character) && depth > 0) depth -= 1;
    else if (isOpening(character)) return line.slice(index + 1, at);
  }
  return line.slice(0, at);
}
