import type { Mark, Text } from "../article/text.ts";

/**
 * The words of running text as they are read: a word with its reading once, without references to footnotes. The page
 * shows the same characters in the same order (page-text.ts), a line break being one `\n`.
 */
export const spokenText = (text: Text): string =>
  typeof text === "string"
    ? text
    : text.map((piece) => (typeof piece === "string" ? piece : spokenMark(piece))).join("");

function spokenMark(mark: Mark): string {
  switch (mark.type) {
    case "break":
      return "\n";
    case "ruby":
      return mark.text;
    case "link":
      return mark.href.startsWith("#note-") ? "" : spokenText(mark.text);
    case "strong":
    case "em":
    case "sub":
    case "sup":
    case "mark":
    case "code":
      return spokenText(mark.text);
  }
}
