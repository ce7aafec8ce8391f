import { Refusal } from "./refusal.ts";

/** A short line without a sentence: in an interview, `编辑:您怎么看?` is a question and no credit. */
const CREDITS = /^[（(]?(?:责任编辑|编辑|责编|校对)\s*[:：][^。！？!?]{1,60}$/;
const EDITOR =
  /(?:责任编辑|编辑|责编)\s*[:：]\s*(?<name>.*?)\s*(?=(?:校对|审核|终审|值班)|[）)|/]|$)/;
const PROOFREADER =
  /校对\s*[:：]\s*(?<name>.*?)\s*(?=(?:责任编辑|编辑|责编|审核|终审|值班)|[）)|/]|$)/;

/**
 * Takes the line or lines that name the editor and the proofreader (`编辑:张三 校对:李四`) out of an article's lines.
 * @throws Refusal where nobody is named, since an article must show its editor (feature A5)
 */
export function readCredits(lines: readonly string[]) {
  const credits = lines.filter((line) => CREDITS.test(line)).join(" ");
  const editor = personIn(EDITOR, credits);
  if (editor === undefined)
    throw new Refusal("no line names the editor (编辑:姓名), whom an article must show");
  return {
    editor,
    proofreader: personIn(PROOFREADER, credits),
    rest: lines.filter((line) => !CREDITS.test(line)),
  };
}

/** Two-character names are often padded with a space to the width of three. */
function personIn(pattern: RegExp, credits: string): string | undefined {
  const name = pattern.exec(credits)?.groups?.["name"];
  return name?.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, "") || undefined;
}
