import type { Article } from "./article.ts";
import type { Block } from "./block.ts";
import { plainText } from "./plain-text.ts";

/** A search engine shows about so many characters of a description. */
const LONGEST = 120;

/** Whole sentences, together 40 to 120 characters long with the marks that close the last of them. */
const SENTENCES = /^.{39,117}(?:[。！？…!?]|\.(?= ))[”’」』）]{0,2}/u;

/**
 * How the running text of a body begins, on one line: at most 120 characters, up to the end of a sentence where one
 * ends after the first 40, else cut short with an ellipsis. Empty where there is no running text.
 */
export function openingOf(body: readonly Block[]): string {
  const line = body
    .map((block) => (block.type === "paragraph" ? plainText(block) : ""))
    .join(" ")
    .replace(/\s+/g, " ")
    .trim();
  if (line.length <= LONGEST) return line;
  return (
    SENTENCES.exec(line)?.[0] ??
    `${Array.from(line)
      .slice(0, LONGEST - 1)
      .join("")}…`
  );
}

/** An article in one line: its summary, else how it begins, else its title. */
export const descriptionOf = ({ summary, body, title }: Article): string =>
  summary || openingOf(body) || title;
