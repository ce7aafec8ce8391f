import {
  enclosedBefore,
  hasHan,
  isChinese,
  isClosing,
  isHan,
  isLatin,
  isOpening,
} from "./punctuation-context.ts";

const FULL: Record<string, string> = { ",": "，", ":": "：", ";": "；", "?": "？", "!": "！" };

/** Comma, colon, semicolon, question and exclamation mark become full-width wherever they punctuate Chinese. */
export const restoreMarks = (line: string) =>
  line.replace(/[,:;?!]+/g, (marks, at: number) =>
    punctuatesChinese(line, at, marks) ? marks.replace(/./g, (mark) => FULL[mark] ?? mark) : marks,
  );

/** Three full points or more, or an ellipsis of one em, become …… of two (GB/T 15834-2011 §4.11). */
export const restoreEllipses = (line: string) =>
  line.replace(/\.{3,}|。{3,}|…+/g, (dots, at: number) =>
    isChinese(line.charAt(at - 1)) ||
    isHan(nextAfter(line, at + dots.length)) ||
    endsChinese(line, at, dots)
      ? "……"
      : dots,
  );

/**
 * Two or three hyphens, or a lone dash between Chinese, become —— of two ems (GB/T 15834-2011 §4.10). A lone
 * dash beside a digit or a Latin letter joins a range (§4.13: 1031—1095, 3月—5月) and stays.
 */
export const restoreDashes = (line: string) =>
  line.replace(
    /(?<! ) *(?:(?<!-)-{2,3}(?!-)|(?<![—―])[—―]{1,2}(?![—―])) */g,
    (dash, at: number) => {
      const sides = [line.charAt(at - 1), line.charAt(at + dash.length)];
      const isDash =
        dash.trim().length === 1
          ? sides.every((side) => side === "" || isChinese(side))
          : sides.some(isChinese);
      return isDash ? "——" : dash;
    },
  );

function punctuatesChinese(line: string, at: number, marks: string): boolean {
  const end = at + marks.length;
  const right = line.charAt(end);
  if (isChinese(line.charAt(at - 1)) || isHan(nextAfter(line, end))) return true;
  if (right === "" || isClosing(right)) return endsChinese(line, at, marks);
  if (isOpening(right)) return true;
  return /^[,;]$/.test(marks) && isLatin(right) && !isWithinHalfBrackets(line, at);
}

/** Whether marks that end a quotation, a bracket or the line end words of which some are Han. */
function endsChinese(line: string, at: number, marks: string): boolean {
  const right = line.charAt(at + marks.length);
  return (right === "" || isClosing(right)) && hasHan(enclosedBefore(line, at));
}

/** Half-width brackets that were left so hold a formula or Latin words. */
const isWithinHalfBrackets = (line: string, at: number) =>
  line.lastIndexOf("(", at) > line.lastIndexOf(")", at);

const nextAfter = (line: string, at: number) =>
  line
    .slice(at, at + 8)
    .trimStart()
    .charAt(0);
