/** Below this many characters a quotation is named whole. */
const SHORT = 16;

/** How much of its beginning and its end is named otherwise, at least. */
const ENOUGH = 6;

/**
 * The address of these words on a page (Text Fragments, WICG): whole, or from its first words to its last. Browsers look
 * for whole words, so both end where a word does; without a segmenter the page itself is named.
 */
export function addressOfText(url: string, quote: string): string {
  const text = quote.replace(/……$/, "").trim();
  if (!("Segmenter" in Intl) || text === "") return url;
  const words = [...new Intl.Segmenter("zh", { granularity: "word" }).segment(text)].map(
    ({ segment }) => segment,
  );
  const parts = text.length <= SHORT ? [text] : [firstOf(words), lastOf(words)];
  return `${url}#:~:text=${parts.map(encode).join(",")}`;
}

const firstOf = (words: readonly string[]): string =>
  words.reduce((sum, word) => (sum.length < ENOUGH ? sum + word : sum), "");

const lastOf = (words: readonly string[]): string =>
  words.reduceRight((sum, word) => (sum.length < ENOUGH ? word + sum : sum), "");

/** A hyphen has a meaning of its own there. */
const encode = (text: string) => encodeURIComponent(text.trim()).replaceAll("-", "%2D");
