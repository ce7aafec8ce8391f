import { isChinese, isChineseLine, isFullWidth, isHan, isLatin } from "./punctuation-context.ts";
import { restoreDashes, restoreEllipses, restoreMarks } from "./punctuation-marks.ts";
import { restoreBrackets, restoreQuotes } from "./punctuation-pairs.ts";

/** Indents, byte order marks, zero-width characters and the noncharacter that stands in for protected text. */
const DROPPED = /[\u3000\u200b\u200c\u2060\ufeff\r\ufdd0]/g;
const SPACES = /[ \t\u00a0\u2000-\u200a\u202f]+/g;

/** What is copied out rather than read: no mark inside may change. */
const PROTECTED = new RegExp(
  [
    /(?:https?|ftp):\/\/[\x21\x23-\x3b\x3d\x3f-\x7e]*[A-Za-z0-9/=&#_~-]/, // addresses, without the marks that follow them
    /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/, // mail
    /\(\p{Script=Han}{1,4}\)\p{Script=Han}{0,4}第?[A-Z]?\d+号/u, // licences: (鲁)字第000号
    /\(0\d{2,3}\) ?\d{7,8}/, // telephone
    /(?<![A-Za-z\d])\d{1,3}(?:,\d{3})+(?!\d)/, // 1,000
    /(?<!\d)\d+'\d+(?:\.\d+)?"/, // 3'25"
    /(?<![A-Za-z\d])\d+(?:[,:.]\d+)+(?![A-Za-z\d])/, // 19:16:59, 16:9, 2020,2021
  ]
    .map(({ source }) => source)
    .join("|"),
  "gu",
);
const STAND_IN = "\ufdd0";

/**
 * Gives one line the punctuation of Chinese print (GB/T 15834-2011) where NFKC folding or a Latin
 * keyboard has taken it, and drops what setting supplies: indents, and spaces between Han and Latin
 * (`text-autospace` does it). Full-width digits and Latin letters become half-width (GB/T 15835-2011).
 * Times, numbers, ratios, addresses, licence numbers and Latin sentences stay as they are.
 */
export function restorePunctuation(text: string): string {
  const line = foldWidths(text.replace(DROPPED, "")).trim();
  if (!isChineseLine(line)) return line;
  const kept = line.match(PROTECTED) ?? [];
  const rules = [
    restoreQuotes,
    restoreEllipses,
    restoreBrackets,
    restoreMarks,
    restoreDashes,
    dropSpaces,
  ];
  const restored = rules.reduce((result, rule) => rule(result), line.replace(PROTECTED, STAND_IN));
  return restored
    .split(STAND_IN)
    .map((piece, index) => piece + (kept[index] ?? ""))
    .join("");
}

/** As `restorePunctuation`, but keeps the space by which headlines part two clauses. */
export const restoreTitle = (title: string) =>
  title.trim().split(PAUSE).map(restorePunctuation).filter(Boolean).join(" ");

/** One space between Chinese on both sides, or any wider one. */
const PAUSE = /\s*\u3000\s*|\s{2,}|(?<=[\p{Script=Han}”’》）！？]) (?=[\p{Script=Han}“‘《（])/u;

const foldWidths = (text: string) =>
  text
    .replace(/[０-９Ａ-Ｚａ-ｚ]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/(?<=\d)．(?=\d)/g, ".");

const dropSpaces = (line: string) =>
  line.replace(SPACES, (space, at: number) => {
    const sides = [line.charAt(at - 1), line.charAt(at + space.length)];
    if (sides.every(isHan)) return " ";
    return sides.some(isFullWidth) || (sides.some(isHan) && sides.some(setsItsOwnSpace))
      ? ""
      : space;
  });

/** Latin letters and digits, and marks, have their distance from Han given by the setting. */
const setsItsOwnSpace = (side: string) => isLatin(side) || (isChinese(side) && !isHan(side));
