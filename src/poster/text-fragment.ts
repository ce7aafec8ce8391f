/** Below this many characters a quotation is named whole. */
const SHORT = 16;

/** How much of its beginning and its end is named otherwise, at least. */
const ENOUGH = 6;

/** So much of the text around a quotation tells whether it begins and ends with whole words. */
const AROUND = 20;

/**
 * The address of these words on a page (Text Fragments, WICG): whole, or from its first words to its last. Browsers look
 * for whole words, so of those that the quotation cuts off in `page`, the text that it is from, none is named; without a
 * segmenter the page itself is.
 */
export function addressOfText(url: string, quote: string, page = quote): string {
  const words = "Segmenter" in Intl ? wholeWords(quote.replace(/……$/, "").trim(), page) : [];
  const text = words.join("");
  if (text.trim() === "") return url;
  const parts = text.length <= SHORT ? [text] : [firstOf(words), lastOf(words)];
  return `${url}#:~:text=${parts.map(encode).join(",")}`;
}

function wholeWords(text: string, page: string): string[] {
  const at = page.indexOf(text);
  const start = Math.min(Math.max(at, 0), AROUND);
  const seen = at < 0 ? text : page.slice(at - start, at + text.length + AROUND);
  return [...new Intl.Segmenter("zh", { granularity: "word" }).segment(seen)]
    .filter(({ index, segment }) => index >= start && index + segment.length <= start + text.length)
    .map(({ segment }) => segment);
}

const firstOf = (words: readonly string[]): string =>
  words.reduce((sum, word) => (sum.length < ENOUGH ? sum + word : sum), "");

const lastOf = (words: readonly string[]): string =>
  words.reduceRight((sum, word) => (sum.length < ENOUGH ? word + sum : sum), "");

/** A hyphen has a meaning of its own there. */
const encode = (text: string) => encodeURIComponent(text.trim()).replaceAll("-", "%2D");
