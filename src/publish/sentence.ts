const END = /[。！？]+/g;

/** The first sentence of a paragraph with its mark; marks inside a quotation, title or bracket end nothing. */
export function firstSentence(text: string): string {
  for (const end of text.matchAll(END)) {
    const sentence = text.slice(0, end.index + end[0].length);
    if (isBalanced(sentence)) return sentence;
  }
  return text;
}

const isBalanced = (text: string) =>
  ["“”", "‘’", "（）", "《》", "「」"].every(
    (pair) => count(text, pair.charAt(0)) === count(text, pair.charAt(1)),
  );

const count = (text: string, mark: string) => text.split(mark).length - 1;
